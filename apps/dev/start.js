// npm start. Imports nothing from node_modules: on a fresh clone there is none yet. Kept in old syntax up to the check
// of the version, so that an old Node still reads it.
const needed = [20, 19];
const version = process.versions.node.split('.').map(Number);

if (version[0] < needed[0] || (version[0] === needed[0] && version[1] < needed[1])) {
  console.error(
    'Estafette heeft Node.js ' +
      needed.join('.') +
      ' of nieuwer nodig; dit is ' +
      process.versions.node +
      '. Haal een nieuwe versie op https://nodejs.org en start opnieuw.',
  );
  process.exitCode = 1;
} else {
  import('./install-and-build.js').then((first) => first.installBuildAndStart());
}
