const words = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Given names as they are heard in a class in Almere; none belongs to a known child. */
export const givenNames = words(`
Noor, Emma, Julia, Mila, Tess, Saar, Evi, Sara, Zoë, Nora, Yara, Lotte, Fenna, Maud, Isa, Liv, Roos, Anna, Eva, Sofie,
Amira, Yasmin, Nisa, Hafsa, Meryem, Elif, Zeynep, Defne, Aylin, Imane, Salma, Rania, Chaima, Jinthe, Ilse, Fleur, Maren,
Gwendolyn, Shanaya, Priya, Anjali, Divya, Mei, Linh, Thi Mai, Sakura, Ximena, Valentina, Guadalupe, Zofia, Agnieszka,
Oksana, Daryna, Selam, Hiwot, Adjoa, Akosua, Abena, Ayodele, Chidinma, Shireen, Parisa, Mahsa, Ruqayya, Josefien, Björk,
Noah, Lucas, Sem, Levi, Daan, Finn, Milan, Bram, Luuk, Mees, Thijs, Teun, Guus, Sam, Boaz, Jens, Ties, Olivier, Floris,
Mohamed, Adam, Youssef, Ilyas, Bilal, Amir, Emir, Yusuf, Kerem, Mert, Umut, Ömer, Çağan, Eymen, Zakaria, Ayoub, Hamza,
Jayden, Dylan, Romano, Giovanni, Rayan, Aryan, Vihaan, Arjun, Krish, Minh, Bao, Haruto, Mateo, Santiago, Iñaki, Jakub,
Łukasz, Kacper, Oleksandr, Bohdan, Tesfaye, Biniam, Kofi, Kwame, Kwabena, Emeka, Tunde, Daniyar, Reza, Kian, Jan-Willem,
Søren, Jurre, Wiebe, Sjoerd, Tygo, Owen, Dex, Jax, Zayn, Nathaniel-Christopher, Maximiliaan`);

/** Family names with the voorvoegsel before the bar. */
export const familyNames = words(`
|Jansen, de|Vries, van den|Berg, van|Dijk, |Bakker, |Visser, |Smit, |Meijer, de|Boer, |Mulder, de|Groot, |Bos, |Vos, |Peters,
|Hendriks, van|Leeuwen, |Dekker, |Brouwer, de|Wit, |Dijkstra, |Smits, de|Graaf, van der|Meer, van der|Linden, |Kok, |Jacobs,
de|Haan, |Vermeulen, van den|Heuvel, van der|Veen, van den|Broek, de|Bruijn, van der|Heijden, |Schouten, van|Beek, |Willems,
van|Vliet, van de|Ven, |Hoekstra, |Maas, |Verhoeven, |Koster, van|Dam, van der|Wal, |Prins, |Blom, |Huisman, |Postma, in 't|Veld,
|Kuiper, |Veenstra, van|Veen, |Kramer, van den|Brink, |Scholten, van|Wijk, |Bosman, |Postma-Wiersma, |Yılmaz, |Kaya, |Demir,
|Şahin, |Çelik, |Yıldız, |Öztürk, |Aydın, |Özdemir, |Arslan, |Doğan, |Kılıç, |El Amrani, |Benali, |El Idrissi, |Bouazza,
|Ait Haddou, |El Khattabi, |Chaoui, |Amrani, |Ouali, |Mohamed, |Ali, |Hassan, |Ahmed, |Hussein, |Abdi, |Warsame, |Singh,
|Ramdin, |Jagesar, |Bhagwandin, |Soekhoe, |Kartosentono, |Pinas, |Wijngaarde, |Sordam, |Nijman, |Martina, |Winklaar, |Maduro,
|Nguyễn, |Trần, |Phạm, |Chen, |Wang, |Li, |Kowalski, |Wójcik, |Nowak, |Kovalenko, |Shevchenko, |Tesfay, |Gebremedhin, |Haile,
|Mensah, |Owusu, |Boateng, |Asante, |Okafor, |Adeyemi, |Silva, dos|Santos, |Fernández García, |Núñez, |Pérez, |O'Brien,
|Müller, von|Hohenberg, |Schröder, |Karimi, |Hosseini, |Rahimi, |Popescu, |Ionescu, |Petrov, |Dimitrova, ter|Horst, ten|Brinke,
van 't|Hof, op den|Kamp, |Wolfeschlegelsteinhausen-Bergerdorff`).map((entry) => {
  const [prefix = '', familyName = ''] = entry.split('|');
  return { prefix, familyName };
});

/** Names written from right to left, as some families keep them. */
export const rightToLeft = [
  { givenName: 'ليلى', prefix: '', familyName: 'الأحمد' },
  { givenName: 'يوسف', prefix: '', familyName: 'الخطيب' },
  { givenName: 'נועם', prefix: '', familyName: 'כהן' },
] as const;

export const parentNames = words(`
Sanne, Marieke, Fatima, Khadija, Ayşe, Emine, Priscilla, Chantal, Linda, Anouk, Esther, Samira, Nadia, Li Na, Olena, Abeba,
Maria, Patricia, Shirley, Ingrid, Mark, Jeroen, Mehmet, Ahmed, Rachid, Kevin, Ricardo, Winston, Peter, Bas, Dennis, Ravi,
Anil, Tomasz, Andriy, Samuel, Kwasi, Ibrahim, Farid, João`);
