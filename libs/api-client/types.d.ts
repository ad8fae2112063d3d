export interface paths {
    "/audit-chains/{year}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kijkt na of het logboek van een jaar ongeschonden is, en noemt elke regel die is gewijzigd of verwijderd. */
        get: operations["AuditChains_verify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uw laatste bestanden, ten hoogste twintig. */
        get: operations["Imports_list"];
        put?: never;
        /** Leest een bestand in. Er verandert nog niets: eerst volgt een controle, daarna uw bevestiging. */
        post: operations["Imports_upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De stand van een bestand, met bevindingen en aantallen. */
        get: operations["Imports_read"];
        put?: never;
        post?: never;
        /** Gooit het bestand weg. Er is niets overgenomen. */
        delete: operations["Imports_discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De eerste rijen, zoals wij ze lezen. */
        get: operations["Imports_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/faulty-rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alleen de foute rijen, als CSV, met in elke rij wat er mis is. */
        get: operations["Imports_faultyRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/imports/{importId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neemt het bestand over: alles, of bij een fout niets. */
        post: operations["Imports_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-kinds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De soorten bestanden die u mag inlezen. */
        get: operations["ImportKinds_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/import-kinds/{kind}/sample-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een voorbeeldbestand met verzonnen gegevens. */
        get: operations["ImportKinds_sample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie de verwerkersovereenkomst tekende; wie dat nog niet deed staat bovenaan. */
        get: operations["Agreements_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt vast dat een organisatie tekende. Een nieuwe versie is een nieuwe regel; de oude blijft staan. */
        post: operations["Agreements_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/agreement-rule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bepaalt vanaf welke dag een organisatie zonder overeenkomst geen kinderen kan invoeren, sturen of krijgen. */
        put: operations["Agreements_enforce"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisaties in uw gemeente, op naam. */
        get: operations["Organisations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén organisatie. */
        get: operations["Organisations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Locaties van scholen en voorscholen in uw gemeente, op naam. */
        get: operations["Locations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén locatie. */
        get: operations["Locations_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/locations/{locationId}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijzigt de postbus van een locatie. Dat mogen de eigen organisatie, het bestuur en de gemeente. */
        put: operations["Locations_setContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wijken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle wijken van uw gemeente, per stadsdeel. */
        get: operations["Wijken_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/term-calculations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Berekent alle termijnen die uit deze datums volgen. Er wordt niets bewaard. */
        post: operations["TermCalculations_calculate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/non-working-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feestdagen en gelijkgestelde dagen, op datum. */
        get: operations["NonWorkingDays_list"];
        put?: never;
        /** Voegt een gelijkgestelde dag toe. Termijnen die op die dag eindigen, schuiven dan op. */
        post: operations["NonWorkingDays_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/non-working-days/{on}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Haalt een dag uit de lijst. Termijnen eindigen dan weer gewoon op die dag. */
        delete: operations["NonWorkingDays_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-years": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schooljaren met hun vaste datums. */
        get: operations["SchoolYears_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-years/{schoolYear}/dates/{termId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Zet de dag of periode van een termijn in een schooljaar. Schermen en herinneringen volgen meteen. */
        put: operations["SchoolYears_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/school-holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Schoolvakanties die bekend zijn, in volgorde van dag. */
        get: operations["SchoolHolidays_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/term-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De tabel van termijnen: wat de wet en de afspraken zeggen. */
        get: operations["TermRules_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/identity-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De inlogdiensten waaruit iemand kan kiezen. */
        get: operations["SignIn_identityProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Begint het inloggen: stuurt de browser door naar de inlogdienst. */
        get: operations["SignIn_login"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hier komt de browser terug van de inlogdienst. */
        get: operations["SignIn_callback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie is ingelogd, in welke rol, en wat die mag. */
        get: operations["Session_read"];
        put?: never;
        post?: never;
        /** Logt uit in deze browser. */
        delete: operations["Session_signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/session/membership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Kiest de rol waarin u verder werkt. */
        put: operations["Session_switchMembership"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waar u nu bent ingelogd. */
        get: operations["Session_list"];
        put?: never;
        post?: never;
        /** Logt overal uit. */
        delete: operations["Session_signOutEverywhere"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Beëindigt één van uw sessies, bijvoorbeeld op een computer waar u vergat uit te loggen. */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De accounts van de eigen organisatie en wat daaronder valt. */
        get: operations["Accounts_list"];
        put?: never;
        /** Maakt een account en stuurt de uitnodiging per mail. */
        post: operations["Accounts_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zoekt accounts op naam of e-mailadres. */
        post: operations["Accounts_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/account-organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De organisaties waarvoor u accounts beheert, met de rollen die u er mag geven. */
        get: operations["Accounts_places"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén account. */
        get: operations["Accounts_read"];
        /** Wijzigt naam en e-mailadres. Verandert het adres voor het eerste gebruik, dan gaat er een nieuwe uitnodiging heen. */
        put: operations["Accounts_change"];
        post?: never;
        /** Beëindigt een account binnen uw organisatie. De persoon is direct overal uitgelogd. */
        delete: operations["Accounts_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt de uitnodiging opnieuw. De vorige link werkt dan niet meer. */
        post: operations["Accounts_inviteAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Geeft iemand een rol erbij. */
        post: operations["Accounts_addRole"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/memberships/{membershipId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Beëindigt één rol. De persoon is direct overal uitgelogd. */
        delete: operations["Accounts_endRole"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/_search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zoekt kinderen op naam en geboortedatum. */
        post: operations["Pupils_search"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén kind, met ouders en termijnen. Dat u keek, komt in het logboek. */
        get: operations["Pupils_read"];
        /** Wijzigt een kind. */
        put: operations["Pupils_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voert een kind in. Staat er al een kind met deze naam en geboortedatum, dan vragen wij eerst of het een ander is. */
        post: operations["Pupils_create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/departures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Meldt dat een kind is vertrokken. Er gaan dan geen herinneringen meer uit. */
        post: operations["Pupils_depart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Meldt dat een kind er weer is, of dat het vertrek een vergissing was. */
        post: operations["Pupils_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupil-doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Kinderen van wie iets misschien niet klopt, op naam. */
        get: operations["PupilDoubts_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupil-doubt-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoeveel het er zijn, per soort. Wat niet voorkomt, staat er niet bij. */
        get: operations["PupilDoubts_count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/settled-doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zegt dat iets na kijken toch klopt. Het komt terug als het kind wijzigt. */
        post: operations["PupilDoubts_settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De versies van alle formulieren: die van Estafette en die van uw gemeente, nieuwste eerst. */
        get: operations["FormVersions_list"];
        put?: never;
        /** Biedt een nieuwe versie aan, als bestand. Alles wat er niet klopt, komt in één keer terug; dan wordt niets bewaard. */
        post: operations["FormVersions_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions/{formVersionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Het formulier zelf, zoals het is gepubliceerd. Een gepubliceerde versie verandert nooit. */
        get: operations["FormVersions_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions/{formVersionId}/validator": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De controle van antwoorden, als module voor de browser. Dezelfde als op de server. */
        get: operations["FormVersions_validator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions/{formVersionId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er verandert ten opzichte van de versie die nu in gebruik is. */
        get: operations["FormVersions_differences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions/{formVersionId}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keurt een versie goed en publiceert haar. Dat doet een ander dan wie haar aanbood. */
        post: operations["FormVersions_approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/form-versions/{formVersionId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trekt een versie in. Nieuwe formulieren beginnen er niet meer mee; wat al loopt, houdt haar. */
        post: operations["FormVersions_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/letter-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De teksten van alle brieven, zoals ze nu gelden voor uw gemeente of bestuur. */
        get: operations["LetterTemplates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/letter-templates/{letterKind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De tekst van één soort brief. */
        get: operations["LetterTemplates_read"];
        /** Bewaart een eigen tekst. De vorige tekst blijft in de geschiedenis. */
        put: operations["LetterTemplates_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/letter-templates/{letterKind}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eerdere teksten, nieuwste eerst. */
        get: operations["LetterTemplates_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/letter-templates/{letterKind}/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat de eigen tekst vervallen: de tekst van de regio of van Estafette geldt weer. */
        post: operations["LetterTemplates_reset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisations/{organisationId}/letter-templates/{letterKind}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maakt een voorbeeld van een tekst als PDF, met verzonnen gegevens. De tekst wordt niet bewaard. */
        post: operations["LetterTemplates_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/letters/{letterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een brief als PDF. Dat u hem opent, staat in het logboek. */
        get: operations["Letters_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De aanmeldingen die u mag zien, nieuwste ontvangst eerst; met `task` alleen wat nu moet, het dringendste eerst. */
        get: operations["Registrations_list"];
        put?: never;
        /**
         * Legt een aanmelding vast van een kind dat de school nog niet ziet. Een kind met dezelfde naam, geboortedatum en
         *     postcode is hetzelfde kind; anders komt er een nieuw kind bij.
         */
        post: operations["Registrations_registerChild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aanmelding. */
        get: operations["Registrations_read"];
        /** Wijzigt voorkeur, gewenste start, ondersteuning en andere scholen. */
        put: operations["Registrations_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/received-on-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verbetert de dag van ontvangst. Daarvoor is een reden nodig, en de oude dag blijft bewaard. */
        post: operations["Registrations_changeReceivedOn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** De ouders bevestigen een vooraanmelding. Dat kan vanaf de derde verjaardag; vanaf die dag telt de aanmelding. */
        post: operations["Registrations_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trekt een aanmelding in. */
        post: operations["Registrations_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/registrations/{registrationId}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Legt vast wat er gebeurde: in behandeling, uitnodiging om aan te vullen, verlenging, besluit, bezwaar, inschrijving. Een
         *     stap die niet mag, wordt geweigerd met het wetsartikel erbij.
         */
        post: operations["Registrations_takeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/registrations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De aanmeldingen van een kind die u mag zien, op voorkeur. */
        get: operations["PupilRegistrations_list"];
        put?: never;
        /** Legt een aanmelding vast. Waarschuwingen staan in het antwoord; zij houden niets tegen. */
        post: operations["PupilRegistrations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/watch-entry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De stand van een kind in de werklijst: wanneer het aangemeld moet zijn, en of dat zo is. */
        get: operations["PupilRegistrations_watched"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie wanneer aangemeld moet zijn, van de kinderen die u mag zien. */
        get: operations["Watch_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dezelfde lijst als bestand voor een spreadsheet. Dat u hem ophaalt, komt in het logboek. */
        get: operations["Watch_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aantallen per wijk, stadsdeel, voorschool, school of bestuur. */
        get: operations["Figures_watch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch-funnel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe ver de kinderen zijn die in een schooljaar 4 worden. Elk kind telt in één stand; samen zijn ze het totaal. */
        get: operations["Figures_funnel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/watch-shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welk deel op tijd was aangemeld, per wijk of andere groep, met een jaar eerder ernaast. */
        get: operations["Figures_shares"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/preschool-reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Welk deel van de peuters een voorschool kent, per wijk, tegen het doel. */
        get: operations["Reach_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wijken/{wijkId}/toddler-counts/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Legt vast hoeveel peuters er in een wijk wonen, met de bron. */
        put: operations["Reach_set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/talks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De gesprekken van de voorschool met de ouders over aanmelden, het laatste eerst. */
        get: operations["Talks_list"];
        put?: never;
        /** Legt vast dat u de ouders sprak, en waarom aanmelden later wordt. */
        post: operations["Talks_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/talks/{talkId}/retractions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Neemt een gesprek terug dat per ongeluk is vastgelegd. Het blijft in de geschiedenis staan, als teruggenomen. */
        post: operations["Talks_takeBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application-schools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De open basisscholen waaruit ouders kunnen kiezen. */
        get: operations["ApplicationSchools_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/application-schools/{schoolCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén school, voor de link die zij zelf deelt. */
        get: operations["ApplicationSchools_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begint een aanmelding en mailt de eerste ouder een code. De school ziet haar pas na die code. */
        post: operations["Applications_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mailt een nieuwe code; de vorige werkt dan niet meer. */
        post: operations["Applications_sendCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bevestigt met de code uit de mail: op dit moment heeft de school de aanmelding ontvangen. */
        post: operations["Applications_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/applications/{applicationId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De ontvangstbevestiging achter de link in de mail, zonder gegevens van een kind. */
        get: operations["Applications_receipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De aanmeldingen van ouders die bij uw school wachten, langst wachtend eerst. */
        get: operations["ReceivedApplications_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén aanmelding, zoals de ouders haar schreven. Dat u haar opent, komt in het logboek. */
        get: operations["ReceivedApplications_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-applications/{applicationId}/takeovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Maakt er een aanmelding van, met de dag van ontvangst die de ouders kregen. */
        post: operations["ReceivedApplications_takeOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-applications/{applicationId}/doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het kind was al aangemeld. De ouders krijgen een mail om te bellen als dat niet klopt. */
        post: operations["ReceivedApplications_callDouble"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/waiting-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Bij welke scholen aanmeldingen van ouders wachten, en hoeveel. Zonder namen van kinderen. */
        get: operations["ReceivedApplications_waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/_begin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begint een formulier voor meer kinderen. Wie er al een heeft, houdt het. */
        post: operations["HandoverBatches_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/_check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wat er bij elk nog mist voordat het kan worden verstuurd. */
        post: operations["HandoverBatches_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/_share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vult antwoorden die voor een hele groep gelden, in alle formulieren in. Wat iemand al invulde, blijft staan. */
        post: operations["HandoverBatches_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/_present": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt meer teksten aan de ouders voor. Wat niet compleet is, blijft een concept en wordt genoemd. */
        post: operations["HandoverBatches_present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/_send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt wat mag. Een kind zonder toestemming of zonder school wordt overgeslagen en genoemd. */
        post: operations["HandoverBatches_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/_accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepteert wat kan. Waar nog een vraag openstaat of een apart deel ongelezen is, wordt overgeslagen en genoemd. */
        post: operations["ReceivedBatches_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/_assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Wijst ze toe aan één collega. */
        post: operations["ReceivedBatches_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De terugkoppeling die uw school gaf. */
        get: operations["HandoverFeedback_given"];
        put?: never;
        /** Geeft de voorschool terugkoppeling. Daarmee is de overdracht afgerond. */
        post: operations["HandoverFeedback_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De terugkoppeling die uw voorschool kreeg. */
        get: operations["HandoverFeedback_got"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handover-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle terugkoppeling van een schooljaar aan uw voorscholen, zonder namen. */
        get: operations["HandoverFeedback_ofYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De overdrachten van uw voorschool, laatst gewijzigd eerst. */
        get: operations["Handovers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén overdracht, met wat is ingevuld. Dat u hem opent, komt in het logboek. */
        get: operations["Handovers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat in het hele formulier nog mist of niet klopt. */
        get: operations["Handovers_findings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/answers/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De antwoorden van één onderdeel zoals ze nu zijn opgeslagen. */
        get: operations["HandoverAnswers_read"];
        /** Slaat een onderdeel op. Het mag onaf zijn. Sloeg een collega intussen iets op, dan wordt niets overschreven. */
        put: operations["HandoverAnswers_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/answers/{sectionId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet een onderdeel op voltooid. Alles wat moet, is dan ingevuld. */
        post: operations["HandoverAnswers_close"];
        /** Heropent een voltooid onderdeel. */
        delete: operations["HandoverAnswers_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De overdrachten van een kind die u mag zien, nieuwste eerst. */
        get: operations["PupilHandovers_list"];
        put?: never;
        /** Begint een formulier voor een kind van uw voorschool, met wat Estafette al weet. */
        post: operations["PupilHandovers_begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/presentations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Zet de tekst vast als versie die aan de ouders wordt voorgelegd. Alles wat moet, is dan ingevuld. */
        post: operations["HandoverSteps_present"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Terug naar schrijven. Wat ouders besloten, ging over de versie die nu voorbij is. */
        post: operations["HandoverSteps_revise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/receiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Kiest de school. Na een andere keuze beslissen de ouders opnieuw. */
        put: operations["HandoverSteps_chooseReceiver"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt de delen waarmee de ouders instemden naar de school, met wat volgens de wet meegaat. */
        post: operations["HandoverSteps_send"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/fact-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt alleen programma en duur van de voorschoolse educatie. Dat moet van de wet; toestemming is niet nodig. */
        post: operations["HandoverSteps_sendFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/recalls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Haalt terug wat bij de school ligt. De school leest het dan niet meer, en ziet uw reden. */
        post: operations["HandoverSteps_recall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt vast dat een ouder geen overdracht wil, voordat de school bekend is. Wat was ingevuld, wordt meteen gewist. */
        post: operations["HandoverSteps_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt vast dat een ouder de toestemming intrekt. De kopie van de school gaat dicht. */
        post: operations["HandoverSteps_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat elke ouder besloot, wat er dus mee mag, en wat er nog moet. */
        get: operations["HandoverConsents_view"];
        put?: never;
        /**
         * Legt vast wat een ouder op papier of gesproken besloot. Weigert iedereen die besloot alles, dan wordt de inhoud meteen
         *     gewist.
         */
        post: operations["HandoverConsents_record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alles wat met de overdracht gebeurde: wat, wie en wanneer. */
        get: operations["HandoverFollowing_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/guardian-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat de ouders zelf schreven over de tekst die nu voor hen ligt. Alleen te lezen. */
        get: operations["HandoverFollowing_guardianWords"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De vragen van de school, met de antwoorden. */
        get: operations["HandoverFollowing_questions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/questions/{questionId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Beantwoordt een vraag van de school. */
        post: operations["HandoverFollowing_answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Herinnert de school aan wat zij niet heeft geopend. Eén keer per dag. */
        post: operations["HandoverFollowing_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat uw school kreeg, laatst veranderd eerst. */
        get: operations["ReceivedHandovers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Van welke voorscholen uw school iets kreeg, op naam. */
        get: operations["ReceivedHandovers_senders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Eén overdracht, met inhoud. Dat u haar opent, komt in het logboek; de voorschool ziet de eerste keer. */
        get: operations["ReceivedHandovers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat ermee gebeurde, voor zover het uw school aangaat. */
        get: operations["ReceivedHandovers_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Aan wie u kunt toewijzen: collega's van deze school die overdrachten mogen lezen. */
        get: operations["ReceivedHandovers_colleagues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accepteert de overdracht. De voorschool krijgt bericht. */
        post: operations["ReceivedHandoverActs_accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt de overdracht terug, met de reden. Daarna is zij niet meer te lezen. */
        post: operations["ReceivedHandoverActs_return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stelt de voorschool een vraag. */
        post: operations["ReceivedHandoverActs_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/assignee": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijst de overdracht toe aan een collega van dezelfde school. */
        put: operations["ReceivedHandoverActs_assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/answers/{sectionId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voegt een bestand toe bij een onderdeel. Het blijft als een antwoord ernaar verwijst, en gaat anders na een dag weg. */
        post: operations["HandoverAttachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/consent-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Voegt de scan toe van het papier waarop een ouder besloot. Noem haar daarna bij het besluit. */
        post: operations["HandoverAttachments_addScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De bestanden van een overdracht. */
        get: operations["HandoverAttachments_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bestand, om te bewaren. Dat u het opent, staat in het logboek. */
        get: operations["HandoverAttachments_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/received-handovers/{releaseId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bestand dat meeging, om te bewaren. Dat u het opent, staat in het logboek. */
        get: operations["ReceivedFiles_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De PDF’s waar u in deze rol om vroeg, de laatste twintig. */
        get: operations["Dossiers_list"];
        put?: never;
        /** Vraagt om een PDF. Hij wordt op de achtergrond gemaakt; dezelfde vraag nog eens geeft dezelfde PDF. */
        post: operations["Dossiers_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe ver een PDF is. */
        get: operations["Dossiers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Probeert een mislukte PDF opnieuw. */
        post: operations["Dossiers_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De PDF zelf. Dat u hem ophaalt, staat in het logboek en bij de overdracht. */
        get: operations["Dossiers_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Herinneringen over de kinderen die u mag zien: wat er komt, wat er wegging en wat er misging. */
        get: operations["Reminders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminders/{reminderId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Biedt een mislukte herinnering opnieuw aan. Zij gaat weg zodra de mailserver haar aanneemt. */
        post: operations["Reminders_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle herinneringen over één kind: eerst wat er was, dan wat de komende 14 dagen komt. */
        get: operations["PupilReminders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De regels van de herinneringen, in volgorde van het plan. */
        get: operations["ReminderRules_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-rules/{ruleId}/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rekent uit wat een wijziging zou doen met wat de komende 14 dagen weggaat. Er verandert niets. */
        post: operations["ReminderRules_tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-rules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Wijzigt een regel. Wat al is verstuurd, blijft bij de versie waaruit het volgde. */
        put: operations["ReminderRules_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quiet-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Dagen waarop geen herinnering weggaat. */
        get: operations["QuietPeriods_list"];
        put?: never;
        /** Voegt een stille periode toe. Wat dan weg zou gaan, gaat op de eerste werkdag daarna. */
        post: operations["QuietPeriods_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quiet-periods/{quietPeriodId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Haalt een stille periode weg. */
        delete: operations["QuietPeriods_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-chases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie bericht zou krijgen als u allen op de lijst van te laat herinnert. Er verandert niets. */
        get: operations["ReminderChases_preview"];
        put?: never;
        /** Herinnert wie nu aan zet is voor elk kind op de lijst van te laat: ten hoogste één keer per werkdag. */
        post: operations["ReminderChases_chase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Houdt één geplande herinnering tegen. Andere herinneringen over het kind gaan door. */
        post: operations["ReminderHolds_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reminder-holds/{reminderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Laat een tegengehouden herinnering alsnog gaan: op haar dag, of meteen als die voorbij is. */
        delete: operations["ReminderHolds_letGo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox-problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Postbussen die u beheert en waar bericht niet aankomt; de langst kapotte eerst. */
        get: operations["MailboxProblems_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox-problems/{locationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe het met de postbussen van één locatie staat. */
        get: operations["MailboxProblems_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox-problems/{locationId}/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het geweigerde adres klopt wel: Estafette probeert het opnieuw, met wat niet aankwam. */
        post: operations["MailboxProblems_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mailbox-problems/{locationId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verstuurt opnieuw wat niet aankwam bij deze locatie, in de eerstvolgende verzamelmail. */
        post: operations["MailboxProblems_sendAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De bewaartermijnen met hun grond, en de voorstellen om ze te wijzigen. */
        get: operations["Retention_overview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er in een nacht weg zou gaan, per soort en per plek. Er verandert niets. */
        get: operations["Retention_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-preview-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hetzelfde van één soort, per kenmerk. Zonder namen. */
        get: operations["Retention_subjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-periods/{kind}/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rekent uit wat een andere termijn in de eerstvolgende nacht zou doen. Er verandert niets. */
        post: operations["Retention_tryOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er in de laatste nachten wegging. */
        get: operations["Retention_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-periods/{kind}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stelt een andere termijn voor. Zij geldt pas als een ander haar goedkeurt. */
        post: operations["RetentionChanges_propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-changes/{changeId}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keurt een voorstel van een ander goed, of wijst een voorstel af. */
        post: operations["RetentionChanges_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-starts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stelt voor om het verwijderen in de nacht aan te zetten. */
        post: operations["RetentionChanges_start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stopt het verwijderen meteen. */
        post: operations["RetentionChanges_stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat nu langer blijft vanwege een geschil, zonder de reden. */
        get: operations["RetentionHolds_list"];
        put?: never;
        /** Bewaart een kind, een overdracht of een aanmelding zolang een geschil loopt. */
        post: operations["RetentionHolds_set"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pupils/{pupilId}/retention-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat van een kind langer blijft of bleef, met de reden. */
        get: operations["RetentionHolds_ofPupil"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-holds/{holdId}/lifts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het geschil is voorbij: de termijnen tellen weer. */
        post: operations["RetentionHolds_lift"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/retention-holds/{holdId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Het geschil loopt nog: een nieuwe dag om het na te gaan. */
        post: operations["RetentionHolds_review"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/work-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe het werk van de achtergrond ervoor staat. */
        get: operations["Work_status"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failed-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Werk dat na alle pogingen niet lukte, nieuwste eerst. Alleen nummers en codes. */
        get: operations["Work_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/failed-tasks/{taskId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Biedt mislukt werk opnieuw aan, met evenveel pogingen als de eerste keer. */
        post: operations["Work_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Uw eigen filters, en die collega's van uw organisatie delen. Alleen van lijsten die uw rol kan openen. */
        get: operations["SavedFilters_list"];
        put?: never;
        /** Bewaart wat er op een lijst is gekozen, onder een naam. */
        post: operations["SavedFilters_save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/saved-filters/{savedFilterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Geeft uw filter een andere naam, deelt het of niet, of laat de lijst ermee openen. */
        put: operations["SavedFilters_change"];
        post?: never;
        /** Verwijdert uw filter, ook voor collega's met wie u het deelde. */
        delete: operations["SavedFilters_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Alle filters die medewerkers van uw organisatie met elkaar delen. */
        get: operations["SharedFilters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared-filters/{savedFilterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Verwijdert een gedeeld filter, bijvoorbeeld van wie hier niet meer werkt. */
        delete: operations["SharedFilters_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/code-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mailt een code, als de link klopt. Het antwoord is altijd hetzelfde: het verraadt niet of een link of adres bestaat. */
        post: operations["GuardianSignIn_requestCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Laat een ouder binnen met de code. Wat er ook niet klopt, het antwoord is hetzelfde. */
        post: operations["GuardianSignIn_enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Stopt: u bent daarna op geen enkel apparaat meer binnen. */
        delete: operations["GuardianSignIn_leave"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wat er nu voor u ligt, wat u besloot en hoever het is. */
        get: operations["GuardianChild_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/text": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De tekst die de voorschool aan u voorlegde, helemaal. */
        get: operations["GuardianChild_text"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Precies wat naar de school ging. */
        get: operations["GuardianChild_sent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/files/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Een bestand bij de tekst of bij wat is verstuurd, om te bewaren. Dat u het opent, staat in het logboek. */
        get: operations["GuardianChild_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wie keek en wat er gebeurde: wanneer, en door wie in welke rol. */
        get: operations["GuardianChild_events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/answers/{sectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Bewaart wat u zelf schrijft, letter voor letter. Niemand anders kan het veranderen. */
        put: operations["GuardianActs_save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Legt vast wat u per deel besluit. U kunt dit later wijzigen. */
        post: operations["GuardianActs_decide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Trekt uw toestemming in. De school kan niets meer lezen. */
        post: operations["GuardianActs_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/guardian-invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Per ouder met gezag: wanneer de link ging, of die aankwam en of de ouder keek. */
        get: operations["GuardianInvitations_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/handovers/{handoverId}/guardian-invitations/{guardianId}/renewals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stuurt een ouder een nieuwe link. De oude werkt dan niet meer. */
        post: operations["GuardianInvitations_renew"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De PDF’s waar u om vroeg. */
        get: operations["GuardianPapers_list"];
        put?: never;
        /** Vraagt om een PDF. Hij wordt op de achtergrond gemaakt. */
        post: operations["GuardianPapers_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/papers/{paperId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Hoe ver een PDF is. */
        get: operations["GuardianPapers_read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/papers/{paperId}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Probeert een mislukte PDF opnieuw. */
        post: operations["GuardianPapers_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/guardian/handover/papers/{paperId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** De PDF zelf. Dat een ouder een kopie ophaalde, staat bij de overdracht. */
        get: operations["GuardianPapers_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditHeadResponse: {
            /** @description Nummer van de laatste regel. */
            number: number;
            /** @description Zegel van de laatste regel. Bewaar dit buiten de database: alleen zo valt later een afgeknipt einde op. */
            hash: string;
        };
        AuditDefectResponse: {
            /** @description Nummer van de (eerste) regel. */
            number: number;
            /** @description Nummer van de laatste ontbrekende regel. */
            until?: number;
            /**
             * @description `changed`: gewijzigd, `missing`: weg, `unlinked`: sluit niet aan, `not-at-head`: einde klopt niet, `anchor-differs`: anders dan eerder bewaard.
             * @enum {string}
             */
            kind: "changed" | "missing" | "unlinked" | "not-at-head" | "anchor-differs";
        };
        AuditVerificationResponse: {
            /** @description Jaar van het logboek. */
            chain: string;
            /** @description Waar als geen enkele regel is gewijzigd of verwijderd. */
            intact: boolean;
            /** @description Aantal regels dat is nagekeken. */
            rows: number;
            /** @description Laatste regel; ontbreekt bij een leeg logboek. */
            head?: components["schemas"]["AuditHeadResponse"];
            /** @description Aantal gebreken. */
            defectCount: number;
            /** @description De gebreken, hoogstens duizend. */
            defects: components["schemas"]["AuditDefectResponse"][];
        };
        ImportCountsResponse: {
            /** @description Nieuw. */
            created: number;
            /** @description Gewijzigd. */
            changed: number;
            /** @description Al bekend en gelijk. */
            same: number;
            /** @description Overgeslagen: hoort niet bij u, bijvoorbeeld een andere gemeente. */
            skipped: number;
            /** @description Bij ons bekend en niet meer in het bestand. */
            missing: number;
        };
        ImportFindingResponse: {
            /** @description Rij, zoals een rekenblad telt: de namen van de kolommen staan in rij 1. */
            row: number;
            /**
             * @description Een fout (error) houdt het overnemen tegen, een melding (notice) niet.
             * @enum {string}
             */
            severity: "error" | "notice";
            /** @description Kolom; leeg als het over de hele rij of het hele bestand gaat. */
            field: string;
            /** @description Vaste code. */
            code: string;
            /** @description Wat er mis is en hoe u het herstelt. */
            reason: string;
            /** @description Wat er stond. */
            value?: string;
        };
        FindingGroupResponse: {
            /**
             * @description Een fout (error) houdt het overnemen tegen, een melding (notice) niet.
             * @enum {string}
             */
            severity: "error" | "notice";
            /** @description Hoe vaak dit voorkomt in het hele bestand. */
            count: number;
            /** @description Vaste code. */
            code: string;
        };
        ImportResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Stand: na `checked` kunt u overnemen; `refused` betekent dat er fouten in het bestand staan.
             * @enum {string}
             */
            status: "uploaded" | "checking" | "checked" | "refused" | "writing" | "done" | "failed" | "discarded";
            /**
             * Format: date-time
             * @description Moment van ontvangst.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Moment waarop het klaar was.
             */
            finishedAt?: string;
            /** @description Aantal rijen; tijdens de controle een schatting. */
            totalRows: number;
            /** @description Aantal rijen dat gedaan is, in deze stap. */
            doneRows: number;
            /** @description Soort bestand. */
            kind: string;
            counts: components["schemas"]["ImportCountsResponse"];
            /** @description Bevindingen, ten hoogste 500 en 50 per code. */
            findings: components["schemas"]["ImportFindingResponse"][];
            /** @description Hoe vaak elke bevinding voorkomt. */
            findingGroups: components["schemas"]["FindingGroupResponse"][];
            /** @description Er is een bestand met alleen de foute rijen. */
            hasFaultyRows: boolean;
        };
        ImportListResponse: {
            items: components["schemas"]["ImportResponse"][];
        };
        ImportRowResponse: {
            /** @description Rij in het bestand. */
            row: number;
            /** @description Wat er in elke kolom staat, in de volgorde van `columns`. */
            values: string[];
        };
        ImportPreviewResponse: {
            /** @description Namen van de kolommen die wij gebruiken. */
            columns: string[];
            items: components["schemas"]["ImportRowResponse"][];
        };
        ConfirmImportRequest: {
            /** @description Sluit ook wat wij kennen en wat niet meer in het bestand staat. Zonder dit blijft dat zoals het is. */
            closeMissing?: boolean;
        };
        ImportUnitResponse: {
            /** @description Bijvoorbeeld: vestiging. */
            one: string;
            /** @description Bijvoorbeeld: vestigingen. */
            many: string;
        };
        ImportColumnResponse: {
            /** @description Naam boven de kolom. */
            header: string;
            /** @description Andere namen die wij ook kennen. */
            aliases: string[];
            /** @description De kolom moet in het bestand staan. */
            required: boolean;
            /** @description Wat er in de kolom staat. */
            explanation?: string;
        };
        ImportKindResponse: {
            /** @description Vaste naam. */
            kind: string;
            /** @description Naam voor op het scherm. */
            label: string;
            /** @description Waar het bestand vandaan komt en wat ermee gebeurt. */
            explanation: string;
            unit: components["schemas"]["ImportUnitResponse"];
            /** @description U kunt vragen om te sluiten wat niet meer in het bestand staat. */
            mayCloseMissing: boolean;
            columns: components["schemas"]["ImportColumnResponse"][];
        };
        ImportKindListResponse: {
            items: components["schemas"]["ImportKindResponse"][];
        };
        AgreementResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de organisatie.
             */
            organisationId: string;
            /** @enum {string} */
            kind: "municipality" | "board" | "school" | "preschool-organisation" | "samenwerkingsverband" | "toeleiding";
            /**
             * Format: date
             * @description Ontbreekt als er nog niets is getekend.
             */
            signedOn?: string;
            name: string;
            /** @description Versie van de getekende tekst. */
            version?: string;
            /** @description Waar de getekende overeenkomst ligt. */
            documentReference?: string;
        };
        AgreementListResponse: {
            /**
             * Format: date
             * @description Vanaf wanneer het wordt geëist; ontbreekt als dat nog niet is bepaald.
             */
            enforcedFrom?: string;
            items: components["schemas"]["AgreementResponse"][];
        };
        RecordAgreementRequest: {
            /**
             * Format: date
             * @description Dag waarop de overeenkomst is getekend.
             */
            signedOn: string;
            /** @description Versie van de tekst, zoals 4.0. */
            version: string;
            /** @description Waar de getekende overeenkomst ligt, zoals een zaaknummer. */
            documentReference: string;
        };
        AgreementRuleRequest: {
            /**
             * Format: date
             * @description Dag vanaf wanneer een organisatie zonder overeenkomst geen kinderen kan invoeren, sturen of krijgen; `null`: nog niet.
             */
            enforcedFrom: string | null;
        };
        OrganisationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Soort organisatie.
             * @enum {string}
             */
            kind: "municipality" | "board" | "school" | "preschool-organisation" | "samenwerkingsverband" | "toeleiding";
            /**
             * Format: uuid
             * @description De organisatie waar deze onder hangt.
             */
            parentId?: string;
            /**
             * @description Soort onderwijs.
             * @enum {string}
             */
            sector?: "po" | "vo" | "so";
            /**
             * @description Openbaar, bijzonder of samenwerkingsschool.
             * @enum {string}
             */
            governance?: "public" | "private" | "cooperation";
            /**
             * Format: date
             * @description Gesloten op.
             */
            closedOn?: string;
            /** @description Aantal open locaties. */
            locations: number;
            /** @description Naam. */
            name: string;
            /** @description BRIN, bestuursnummer, KvK-nummer of gemeentenummer. */
            code?: string;
        };
        OrganisationListResponse: {
            items: components["schemas"]["OrganisationResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        LocationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description School of voorschool.
             * @enum {string}
             */
            kind: "school" | "preschool";
            /**
             * Format: uuid
             * @description De school of voorschoolorganisatie.
             */
            organisationId: string;
            /**
             * Format: uuid
             * @description Het schoolbestuur.
             */
            boardId?: string;
            /**
             * Format: uuid
             * @description Wijk.
             */
            wijkId?: string;
            /**
             * @description Soort onderwijs.
             * @enum {string}
             */
            sector?: "po" | "vo" | "so";
            /**
             * @description Openbaar, bijzonder of samenwerkingsschool.
             * @enum {string}
             */
            governance?: "public" | "private" | "cooperation";
            /**
             * Format: date
             * @description Gesloten op.
             */
            closedOn?: string;
            /** @description Naam van de school of voorschoolorganisatie. */
            organisationName: string;
            /** @description Naam van het schoolbestuur. */
            boardName?: string;
            /** @description Naam. */
            name: string;
            /** @description BRIN met vestigingsnummer, of LRK-nummer. */
            code: string;
            /** @description Straat en huisnummer. */
            street: string;
            /** @description Postcode. */
            postcode: string;
            /** @description Plaats. */
            city: string;
            /** @description Naam van de wijk. */
            wijkName?: string;
            /** @description Postbus van een functie. */
            contactEmail?: string;
            /** @description Postbus van wie waarneemt als de eerste niet antwoordt. */
            deputyEmail?: string;
        };
        LocationListResponse: {
            items: components["schemas"]["LocationResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        LocationContactRequest: {
            /**
             * Format: email
             * @description Postbus van een functie, niet van een persoon. Leeg (null) als er geen is.
             */
            contactEmail: string | null;
            /**
             * Format: email
             * @description Postbus van wie waarneemt. Leeg (null) als er geen is; afwezig laat hem zoals hij was.
             */
            deputyEmail?: string | null;
        };
        WijkResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Kenmerk van het stadsdeel.
             */
            stadsdeelId: string;
            /** @description Naam. */
            name: string;
            /** @description Vaste code. */
            code: string;
            /** @description Naam van het stadsdeel. */
            stadsdeelName: string;
        };
        WijkListResponse: {
            items: components["schemas"]["WijkResponse"][];
        };
        TermCalculationRequest: {
            /**
             * Format: date
             * @description Geboortedatum van het kind.
             */
            bornOn?: string;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn?: string;
            /**
             * @description Basisonderwijs (po) of voortgezet onderwijs (vo). Zonder keuze: po.
             * @enum {string}
             */
            sector?: "po" | "vo";
            /**
             * @description Openbaar (public) of bijzonder (private): daarvan hangt af of een termijn kan stilstaan.
             * @enum {string}
             */
            governance?: "public" | "private";
            /**
             * Format: date
             * @description Dag waarop de school de ouders vroeg om de aanmelding aan te vullen.
             */
            completionInvitedOn?: string;
            /**
             * Format: date
             * @description Dag waarop de aanmelding is aangevuld.
             */
            completedOn?: string;
            /**
             * Format: date
             * @description Laatste dag die de ouders kregen om aan te vullen.
             */
            completionTermEndsOn?: string;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            startOn?: string;
            /** @description Het kind staat ingeschreven op een andere school: dan is er geen tijdelijke plaatsing. */
            enrolledElsewhere?: boolean;
        };
        TermWarningResponse: {
            /** @description Vaste code. */
            code: string;
            /** @description Waar u op moet letten. */
            text: string;
        };
        TermResponse: {
            /**
             * @description Uit de wet (statutory) of afgesproken (agreement). Een afspraak herinnert, en houdt nooit iets tegen.
             * @enum {string}
             */
            kind: "statutory" | "agreement";
            /**
             * Format: uri
             * @description Adres van de bron.
             */
            sourceUrl?: string;
            /**
             * @description Waar de tekst op berust.
             * @enum {string}
             */
            confidence: "law" | "public-page" | "client-document" | "proposal" | "unverified";
            /**
             * @description Eerste dag waarop iets mag (from), laatste dag waarop het moet (until), of de dag zelf (on).
             * @enum {string}
             */
            limit: "from" | "until" | "on";
            /**
             * Format: date
             * @description Eerste dag, als het een periode is.
             */
            fromOn?: string;
            /**
             * Format: date
             * @description De dag, of de laatste dag van de periode.
             */
            dueOn: string;
            /** @description Vaste naam van de termijn. */
            id: string;
            /** @description Naam voor op het scherm. */
            label: string;
            /** @description Uitleg in gewone taal. */
            explanation: string;
            /** @description Wetsartikel of afspraak. */
            source: string;
            /** @description Hoe er is geteld, stap voor stap. */
            counting: string[];
            /** @description Waar u op moet letten. */
            warnings: components["schemas"]["TermWarningResponse"][];
        };
        TermCalculationResponse: {
            /** @description Op volgorde van datum. */
            terms: components["schemas"]["TermResponse"][];
        };
        NonWorkingDayResponse: {
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /**
             * @description Feestdag uit de wet (holiday), of een dag die daarmee is gelijkgesteld (equated).
             * @enum {string}
             */
            kind: "holiday" | "equated";
            /** @description Naam. */
            name: string;
            /** @description Bron. */
            source: string;
        };
        NonWorkingDayListResponse: {
            items: components["schemas"]["NonWorkingDayResponse"][];
        };
        AddNonWorkingDayRequest: {
            /**
             * Format: date
             * @description De dag.
             */
            on: string;
            /** @description Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
            acceptMoves?: boolean;
            /** @description Naam, zoals "dag na Hemelvaartsdag". */
            name: string;
            /** @description Waar het staat, zoals het koninklijk besluit met zijn vindplaats. */
            source: string;
        };
        SchoolYearDateResponse: {
            /**
             * Format: date
             * @description Eerste dag, als het een periode is.
             */
            fromOn?: string;
            /**
             * Format: date
             * @description De dag, of de laatste dag van de periode.
             */
            dueOn: string;
            /** @description Vaste naam van de termijn. */
            termId: string;
            /** @description De datum is bekendgemaakt. */
            confirmed: boolean;
            /** @description Bron. */
            source: string;
        };
        SchoolYearResponse: {
            /**
             * Format: date
             * @description Eerste dag.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Laatste dag.
             */
            endsOn: string;
            /** @description Schooljaar, zoals 2026-2027. */
            id: string;
            dates: components["schemas"]["SchoolYearDateResponse"][];
        };
        SchoolYearListResponse: {
            items: components["schemas"]["SchoolYearResponse"][];
        };
        SchoolYearDateRequest: {
            /**
             * Format: date
             * @description Eerste dag, als het een periode is.
             */
            fromOn?: string;
            /**
             * Format: date
             * @description De dag, of de laatste dag van de periode.
             */
            dueOn: string;
            /** @description Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
            acceptMoves?: boolean;
            /** @description De datum is bekendgemaakt. Niet: hij volgt het patroon van eerdere jaren. */
            confirmed: boolean;
            /** @description Bron, zoals het tijdpad van het ministerie. */
            source: string;
        };
        SchoolHolidayResponse: {
            /**
             * @description Vakantieregio.
             * @enum {string}
             */
            region: "noord" | "midden" | "zuid";
            /**
             * Format: date
             * @description Eerste dag.
             */
            fromOn: string;
            /**
             * Format: date
             * @description Laatste dag.
             */
            toOn: string;
            /** @description Naam, zoals kerstvakantie. */
            name: string;
            /** @description De dagen zijn bekendgemaakt. Niet: zij volgen een advies. */
            confirmed: boolean;
            /** @description Bron. */
            source: string;
        };
        SchoolHolidayListResponse: {
            items: components["schemas"]["SchoolHolidayResponse"][];
        };
        TermRuleResponse: {
            /**
             * @description Uit de wet (statutory) of afgesproken (agreement).
             * @enum {string}
             */
            kind: "statutory" | "agreement";
            /**
             * Format: date
             * @description Geldt vanaf.
             */
            validFromOn: string;
            /**
             * Format: date
             * @description Geldt tot en met.
             */
            validToOn?: string;
            /** @description Vaste naam; regels met dezelfde naam gelden voor verschillende scholen of perioden. */
            id: string;
            /** @description Naam. */
            label: string;
            /** @description Uitleg in gewone taal. */
            explanation: string;
            /** @description Wetsartikel of afspraak. */
            source: string;
            /** @description Lengte in woorden; leeg als de dag per schooljaar vaststaat. */
            length: string;
            /** @description Schuift naar de volgende werkdag (Algemene termijnenwet). */
            movesOffNonWorkingDays: boolean;
        };
        TermRuleListResponse: {
            items: components["schemas"]["TermRuleResponse"][];
        };
        IdentityProviderResponse: {
            /** @description Kenmerk van de inlogdienst. */
            id: string;
            /** @description Tekst op de knop. */
            label: string;
        };
        IdentityProvidersResponse: {
            /** @description Inlogdiensten van deze installatie. */
            items: components["schemas"]["IdentityProviderResponse"][];
        };
        SessionPersonResponse: {
            /** @description Kenmerk van de persoon. */
            id: string;
            /** @description Naam zoals de accountbeheerder die invulde. */
            name: string;
        };
        SessionMembershipResponse: {
            /** @description Kenmerk van de rol bij deze organisatie. */
            id: string;
            /** @description Code van de rol. */
            role: string;
            /** @description Naam van de rol. */
            roleLabel: string;
            /** @description Kenmerk van de organisatie. */
            organisationId: string;
            /** @description Naam van de organisatie. */
            organisationName: string;
            /** @description Naam van de locatie; ontbreekt als de rol voor de hele organisatie geldt. */
            locationName?: string;
        };
        SessionResponse: {
            /** @description Wie is ingelogd. */
            person: components["schemas"]["SessionPersonResponse"];
            /** @description Rollen waaruit deze persoon kan kiezen. */
            memberships: components["schemas"]["SessionMembershipResponse"][];
            /** @description Kenmerk van de rol die nu geldt. */
            activeMembershipId: string;
            /** @description Wat deze rol mag. */
            permissions: string[];
            /** @description Hoe ver deze rol kijkt: `none`, `locations`, `region` of `numbers`. */
            reach: string;
            /** @description Waar als dit een oefenomgeving is met verzonnen kinderen. */
            trainingEnvironment: boolean;
        };
        SwitchMembershipRequest: {
            /**
             * Format: uuid
             * @description Kenmerk van de rol die vanaf nu geldt.
             */
            membershipId: string;
        };
        SignOutResponse: {
            /** @description Adres waar de browser heen gaat om ook bij de inlogdienst uit te loggen; ontbreekt als die dat niet biedt. */
            endSessionUrl?: string;
        };
        OwnSessionResponse: {
            /** @description Kenmerk van de sessie. */
            id: string;
            /** @description Browser en systeem. */
            device: string;
            /** @description Moment van inloggen. */
            startedAt: string;
            /** @description Moment van het laatste gebruik, op een minuut nauwkeurig. */
            lastSeenAt: string;
            /** @description Waar voor de sessie waarmee u dit vraagt. */
            current: boolean;
        };
        OwnSessionsResponse: {
            /** @description Plekken waar u nu bent ingelogd, de laatst gebruikte eerst. */
            items: components["schemas"]["OwnSessionResponse"][];
        };
        AccountInvitationResponse: {
            /** @description Tot wanneer de link werkt. */
            expiresAt: string;
            /** @description Wanneer de mail is verstuurd; ontbreekt zolang dat niet is gelukt. */
            sentAt?: string;
            /** @description Wanneer is gebleken dat de mail niet kan worden bezorgd. */
            failedAt?: string;
        };
        AccountMembershipResponse: {
            /** @description Kenmerk van de rol. */
            id: string;
            /** @description Code van de rol. */
            role: string;
            /** @description Naam van de rol. */
            roleLabel: string;
            /** @description Kenmerk van de organisatie. */
            organisationId: string;
            /** @description Naam van de organisatie. */
            organisationName: string;
            /** @description Kenmerk van de locatie; ontbreekt als de rol voor de hele organisatie geldt. */
            locationId?: string;
            /** @description Naam van de locatie. */
            locationName?: string;
            /** @description Dag waarop de rol begon. */
            startedOn: string;
            /** @description Laatste moment waarop de rol werd gekozen. */
            lastUsedAt?: string;
        };
        AccountResponse: {
            /** @description Kenmerk van het account. */
            id: string;
            /** @description Naam van de medewerker. */
            name: string;
            /** @description E-mailadres. */
            email?: string;
            /**
             * @description `invited`: nog niet ingelogd; `active`: in gebruik.
             * @enum {string}
             */
            status: "invited" | "active";
            /** @description Uitnodiging, zolang het account nog niet in gebruik is. */
            invitation?: components["schemas"]["AccountInvitationResponse"];
            /** @description Rollen binnen uw organisatie. */
            memberships: components["schemas"]["AccountMembershipResponse"][];
        };
        AccountsResponse: {
            /** @description Accounts op naam. */
            items: components["schemas"]["AccountResponse"][];
            /** @description Kenmerk voor de volgende bladzijde; ontbreekt op de laatste. */
            nextCursor?: string;
        };
        AccountSearchRequest: {
            /**
             * Format: uuid
             * @description Alleen accounts met een rol bij deze organisatie.
             */
            organisationId?: string;
            /**
             * Format: uuid
             * @description Het kenmerk uit `nextCursor` van de vorige bladzijde.
             */
            cursor?: string;
            /** @description Aantal accounts per bladzijde. */
            pageSize?: number;
            /** @description Deel van de naam of van het e-mailadres. */
            text: string;
        };
        AccountLocationResponse: {
            /** @description Kenmerk van de locatie. */
            id: string;
            /** @description Naam van de locatie. */
            name: string;
        };
        GrantableRoleResponse: {
            /** @description Code van de rol. */
            role: string;
            /** @description Naam van de rol. */
            label: string;
            /** @description Wat de rol inhoudt. */
            explanation: string;
            /** @description Waar als de rol voor één locatie kan gelden. */
            perLocation: boolean;
        };
        AccountPlaceResponse: {
            /** @description Kenmerk van de organisatie. */
            id: string;
            /** @description Naam van de organisatie. */
            name: string;
            /** @description Locaties van de organisatie. */
            locations: components["schemas"]["AccountLocationResponse"][];
            /** @description Rollen die u hier mag geven. */
            roles: components["schemas"]["GrantableRoleResponse"][];
        };
        AccountPlacesResponse: {
            /** @description Organisaties waarvoor u accounts beheert, de eigen organisatie eerst. */
            items: components["schemas"]["AccountPlaceResponse"][];
        };
        NewAccountRequest: {
            /**
             * @description Code van de rol.
             * @enum {string}
             */
            role: "preschool-staff" | "preschool-manager" | "school-administration" | "school-head" | "support-coordinator" | "teacher" | "vo-coordinator" | "vo-support-coordinator" | "board-administrator" | "region-coordinator" | "policy-officer" | "toeleiding" | "samenwerkingsverband" | "attendance-officer" | "system-administrator" | "account-administrator";
            /**
             * Format: uuid
             * @description Organisatie waarin de rol geldt; leeg is de eigen organisatie.
             */
            organisationId?: string;
            /**
             * Format: uuid
             * @description Locatie waarvoor de rol geldt; leeg is alle locaties van de organisatie.
             */
            locationId?: string;
            /** @description Naam van de medewerker. */
            name: string;
            /**
             * Format: email
             * @description E-mailadres waar de uitnodiging heen gaat. Met dit adres wordt niet ingelogd.
             */
            email: string;
        };
        AccountPersonRequest: {
            /** @description Naam van de medewerker. */
            name: string;
            /**
             * Format: email
             * @description E-mailadres waar de uitnodiging heen gaat. Met dit adres wordt niet ingelogd.
             */
            email: string;
        };
        RoleRequest: {
            /**
             * @description Code van de rol.
             * @enum {string}
             */
            role: "preschool-staff" | "preschool-manager" | "school-administration" | "school-head" | "support-coordinator" | "teacher" | "vo-coordinator" | "vo-support-coordinator" | "board-administrator" | "region-coordinator" | "policy-officer" | "toeleiding" | "samenwerkingsverband" | "attendance-officer" | "system-administrator" | "account-administrator";
            /**
             * Format: uuid
             * @description Organisatie waarin de rol geldt; leeg is de eigen organisatie.
             */
            organisationId?: string;
            /**
             * Format: uuid
             * @description Locatie waarvoor de rol geldt; leeg is alle locaties van de organisatie.
             */
            locationId?: string;
        };
        PupilSearchRequest: {
            /** @description (Begin van) voornaam, achternaam of beide. */
            text?: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn?: string;
            /**
             * Format: uuid
             * @description Alleen kinderen van deze voorschool.
             */
            preschoolLocationId?: string;
            /**
             * @description Ook kinderen die vertrokken zijn.
             * @default false
             */
            withLeft: boolean;
            /**
             * Format: uuid
             * @description Waar de volgende bladzijde begint: `nextCursor` van de vorige.
             */
            cursor?: string;
            /**
             * @description Hoeveel er op een bladzijde staan.
             * @default 50
             */
            pageSize: number;
        };
        PupilLineResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: date
             * @description Vertrokken op.
             */
            leftOn?: string;
            /** @description Naam zoals men hem zegt: "Noor van den Berg". */
            displayName: string;
            /** @description Naam zoals hij in een lijst staat: "Berg, Noor van den". */
            sortName: string;
            /** @description Naam van de wijk. Ontbreekt bij een geheim adres. */
            wijkName?: string;
            /** @description Naam van de voorschool. */
            preschoolName?: string;
        };
        PupilListResponse: {
            /**
             * Format: uuid
             * @description Ontbreekt op de laatste bladzijde.
             */
            nextCursor?: string;
            items: components["schemas"]["PupilLineResponse"][];
        };
        GuardianResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /** @description Naam. */
            name: string;
            /** @description E-mailadres. */
            email?: string;
            /** @description Telefoonnummer. */
            phone?: string;
            /** @description Heeft gezag. */
            hasAuthority: boolean;
        };
        NamesakeResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Waarin de kinderen verschillen. Leeg: nergens in. */
            differences: ("born-on" | "preschool" | "postcode")[];
            /**
             * Format: date
             * @description Vertrokken op.
             */
            leftOn?: string;
            /** @description Naam van de voorschool. */
            preschoolName?: string;
        };
        PupilTermResponse: {
            /**
             * @description Uit de wet (statutory) of afgesproken (agreement).
             * @enum {string}
             */
            kind: "statutory" | "agreement";
            /**
             * @description Eerste dag waarop iets mag (from), laatste dag waarop het moet (until), of de dag zelf (on).
             * @enum {string}
             */
            limit: "from" | "until" | "on";
            /**
             * Format: date
             * @description De dag.
             */
            dueOn: string;
            /** @description Vaste naam van de termijn. */
            id: string;
            /** @description Naam voor op het scherm. */
            label: string;
            /** @description Uitleg in gewone taal. */
            explanation: string;
            /** @description Wetsartikel of afspraak. */
            source: string;
        };
        PupilResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: uuid
             * @description Locatie van de voorschool.
             */
            preschoolLocationId?: string;
            /**
             * Format: date
             * @description Vertrokken op.
             */
            leftOn?: string;
            /**
             * @description Waarom het kind vertrok.
             * @enum {string}
             */
            leftReason?: "moved" | "other-care" | "abroad" | "deceased" | "entered-by-mistake";
            /**
             * Format: date-time
             * @description Laatst gewijzigd.
             */
            updatedAt: string;
            /** @description Stuur deze mee bij een wijziging. */
            version: number;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel. */
            prefix: string;
            /** @description Achternaam, zonder voorvoegsel. */
            familyName: string;
            /** @description Naam zoals men hem zegt: "Noor van den Berg". */
            displayName: string;
            /** @description Naam zoals hij in een lijst staat: "Berg, Noor van den". */
            sortName: string;
            /** @description Postcode. Ontbreekt als hij onbekend is, of als het adres geheim is. */
            postcode?: string;
            /** @description Naam van de wijk. Ontbreekt bij een geheim adres. */
            wijkName?: string;
            /** @description Naam van de voorschool. */
            preschoolName?: string;
            /** @description Het nummer waaronder de voorschool het kind kent. */
            preschoolReference?: string;
            /** @description Het adres is geheim. */
            addressSecret: boolean;
            /** @description Ouders en verzorgers, in volgorde. */
            guardians: components["schemas"]["GuardianResponse"][];
            /** @description Andere kinderen met dezelfde naam. */
            namesakes: components["schemas"]["NamesakeResponse"][];
            /** @description Data die uit de geboortedatum volgen, op volgorde. */
            terms: components["schemas"]["PupilTermResponse"][];
        };
        GuardianRequest: {
            /** @description E-mailadres. */
            email?: string | null;
            /** @description Telefoonnummer. */
            phone?: string | null;
            /** @description Naam. */
            name: string;
            /** @description Heeft gezag. Aan een ouder zonder gezag sturen wij nooit iets. */
            hasAuthority: boolean;
        };
        NewPupilRequest: {
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Postcode, zoals 1315 AB. */
            postcode?: string | null;
            /**
             * Format: uuid
             * @description Locatie van de voorschool.
             */
            preschoolLocationId?: string | null;
            /** @description Het nummer waaronder de voorschool het kind kent. */
            preschoolReference?: string | null;
            /**
             * @description Bevestigt dat dit een ander kind is dan het kind met dezelfde naam en geboortedatum.
             * @default false
             */
            confirmedDifferent: boolean;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel, zoals "van den". Leeg als er geen is. */
            prefix: string;
            /** @description Achternaam, zonder voorvoegsel. */
            familyName: string;
            /** @description Het adres is geheim. Het staat dan nergens in een lijst, mail of bestand. */
            addressSecret: boolean;
            /** @description Ouders en verzorgers, in volgorde. */
            guardians: components["schemas"]["GuardianRequest"][];
        };
        ChangePupilRequest: {
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Postcode, zoals 1315 AB. */
            postcode?: string | null;
            /**
             * Format: uuid
             * @description Locatie van de voorschool.
             */
            preschoolLocationId?: string | null;
            /** @description Het nummer waaronder de voorschool het kind kent. */
            preschoolReference?: string | null;
            /** @description Versie waarvan u uitging. */
            version: number;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel, zoals "van den". Leeg als er geen is. */
            prefix: string;
            /** @description Achternaam, zonder voorvoegsel. */
            familyName: string;
            /** @description Het adres is geheim. Het staat dan nergens in een lijst, mail of bestand. */
            addressSecret: boolean;
            /** @description Ouders en verzorgers, in volgorde. */
            guardians: components["schemas"]["GuardianRequest"][];
        };
        DepartureRequest: {
            /**
             * Format: date
             * @description Dag waarop het kind vertrok.
             */
            leftOn: string;
            /**
             * @description Waarom.
             * @enum {string}
             */
            reason: "moved" | "other-care" | "abroad" | "deceased" | "entered-by-mistake";
            /** @description Versie waarvan u uitging. */
            version: number;
        };
        ReturnRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
        };
        DoubtedPupilResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: date
             * @description Vertrokken op.
             */
            leftOn?: string;
            /** @description Wat misschien niet klopt. */
            doubts: ("namesake" | "age" | "name" | "no-guardian" | "no-address" | "no-postcode" | "unknown-wijk")[];
            /** @description Naam zoals men hem zegt: "Noor van den Berg". */
            displayName: string;
            /** @description Naam zoals hij in een lijst staat: "Berg, Noor van den". */
            sortName: string;
            /** @description Naam van de wijk. Ontbreekt bij een geheim adres. */
            wijkName?: string;
            /** @description Naam van de voorschool. */
            preschoolName?: string;
        };
        DoubtedPupilListResponse: {
            /**
             * Format: uuid
             * @description Ontbreekt op de laatste bladzijde.
             */
            nextCursor?: string;
            items: components["schemas"]["DoubtedPupilResponse"][];
        };
        PupilDoubtCountResponse: {
            /**
             * @description Wat misschien niet klopt.
             * @enum {string}
             */
            kind: "namesake" | "age" | "name" | "no-guardian" | "no-address" | "no-postcode" | "unknown-wijk";
            /** @description Aantal kinderen. */
            count: number;
        };
        PupilDoubtCountsResponse: {
            items: components["schemas"]["PupilDoubtCountResponse"][];
        };
        SettleDoubtRequest: {
            /**
             * @description Wat na kijken toch klopt.
             * @enum {string}
             */
            kind: "namesake" | "age" | "name" | "no-guardian" | "no-address" | "no-postcode" | "unknown-wijk";
        };
        FormVersionResponse: {
            /** Format: uuid */
            id: string;
            /**
             * @description Welk formulier.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
            /**
             * @description Van Estafette, voor het hele land (country), of van uw gemeente (region).
             * @enum {string}
             */
            scope: "country" | "region";
            /**
             * @description Aangeboden (proposed), gepubliceerd (published) of ingetrokken (withdrawn).
             * @enum {string}
             */
            status: "proposed" | "published" | "withdrawn";
            /**
             * Format: date
             * @description Eerste dag waarop de versie geldt.
             */
            validFrom: string;
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            approvedAt: string | null;
            /** Format: date-time */
            withdrawnAt: string | null;
            /** @description Waarom ingetrokken. */
            withdrawnReason: string | null;
            /** @description Schooljaar en nummer, zoals 2026-1. */
            version: string;
            /** @description Nieuwe formulieren beginnen nu met deze versie. */
            inForce: boolean;
            /** @description SHA-256 van het formulier. */
            hash: string;
            /** @description Door uzelf aangeboden: dan keurt een ander haar goed. */
            proposedByMe: boolean;
        };
        FormVersionListResponse: {
            items: components["schemas"]["FormVersionResponse"][];
        };
        FormDifferenceResponse: {
            /**
             * @description Nieuw (added), vervallen (removed), verplaatst (moved) of veranderd (changed).
             * @enum {string}
             */
            kind: "added" | "removed" | "moved" | "changed";
            /** @description Titel van het onderdeel. */
            place: string;
            /** @description Wat er verandert. */
            words: string;
        };
        FormDifferencesResponse: {
            /** @description De versie die nu in gebruik is; leeg als er geen is. */
            comparedWith: string | null;
            items: components["schemas"]["FormDifferenceResponse"][];
        };
        ProposeFormVersionRequest: {
            /** @description De inhoud van het bestand: een formulier als JSON, hoogstens 256 kB. */
            text: string;
        };
        WithdrawFormVersionRequest: {
            /** @description Waarom de versie wordt ingetrokken. */
            reason: string;
        };
        UnderlyingTemplateResponse: {
            /**
             * @description Van de regio (region), of de tekst van Estafette (standard).
             * @enum {string}
             */
            origin: "own" | "region" | "standard";
            /** @description De tekst. */
            text: string;
        };
        LetterTemplateResponse: {
            /**
             * @description Soort brief.
             * @enum {string}
             */
            kind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
            /**
             * @description Van uw organisatie (own), van de regio (region), of de tekst van Estafette (standard).
             * @enum {string}
             */
            origin: "own" | "region" | "standard";
            /** @description Versie van uw eigen tekst; stuur die mee als u bewaart. */
            version: number;
            /**
             * Format: date-time
             * @description Laatst gewijzigd; leeg als er geen eigen tekst geldt.
             */
            editedAt: string | null;
            /** @description De tekst. */
            text: string;
            /** @description Wat er geldt als u teruggaat. */
            underlying: components["schemas"]["UnderlyingTemplateResponse"];
        };
        LetterTemplateListResponse: {
            items: components["schemas"]["LetterTemplateResponse"][];
        };
        LetterTemplateVersionResponse: {
            /** @description Versie. */
            version: number;
            /** @description De tekst; leeg (null) als op dat moment de eigen tekst verviel. */
            text: string | null;
            /**
             * Format: date-time
             * @description Wanneer deze tekst is bewaard.
             */
            editedAt: string;
        };
        LetterTemplateVersionListResponse: {
            items: components["schemas"]["LetterTemplateVersionResponse"][];
        };
        SaveLetterTemplateRequest: {
            /** @description Versie waarvan u uitging; 0 als er nog geen eigen tekst was. */
            version: number;
            /** @description De tekst van de brief, met velden zoals `{{kindNaam}}`. */
            text: string;
        };
        ResetLetterTemplateRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
        };
        LetterTextRequest: {
            /** @description De tekst van de brief, met velden zoals `{{kindNaam}}`. */
            text: string;
        };
        SuspensionResponse: {
            /**
             * Format: date
             * @description Eerste dag.
             */
            firstOn: string;
            /**
             * Format: date
             * @description Laatste dag. Ontbreekt zolang hij stilstaat.
             */
            lastOn?: string;
            /** @description Hoeveel dagen. */
            days: number;
            /** @description Wetsartikel. */
            source: string;
        };
        StepResponse: {
            /** @description Volgorde, vanaf 1. */
            seq: number;
            /**
             * @description Wat er gebeurde.
             * @enum {string}
             */
            kind: "review-started" | "completion-requested" | "completed" | "extended" | "temporarily-placed" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn" | "objection-received" | "dispute-filed" | "opinion-given" | "objection-decided" | "tlv-requested" | "tlv-decided" | "enrolled" | "opp-adopted" | "step-reverted";
            /**
             * Format: date
             * @description De dag waarop het gebeurde.
             */
            happenedOn: string;
            /**
             * Format: date
             * @description Laatste dag om aan te vullen, nieuwe laatste dag voor het besluit, of eerste schooldag.
             */
            untilOn?: string;
            /**
             * Format: date
             * @description De dag waarop de andere school ja zei. Alleen voor de school zelf.
             */
            agreedOn?: string;
            /**
             * Format: uuid
             * @description De brief aan de ouders. Alleen voor de school zelf.
             */
            letterId?: string;
            /**
             * Format: date-time
             * @description Wanneer het is vastgelegd.
             */
            recordedAt: string;
            /** @description Grond buiten de zorgplicht. Alleen voor de school zelf. */
            ground?: string;
            /** @description De andere school. Alleen voor de school zelf. */
            otherSchool?: string;
            /** @description Waarom. Alleen voor de school zelf. */
            reason?: string;
            /** @description Teruggenomen: telt niet meer. */
            reverted: boolean;
        };
        RegistrationLetterResponse: {
            /**
             * Format: uuid
             * @description Kenmerk: daarmee opent u de brief.
             */
            id: string;
            /**
             * @description Soort brief.
             * @enum {string}
             */
            kind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
            /**
             * Format: date
             * @description Datum op de brief.
             */
            datedOn: string;
        };
        ClockTermResponse: {
            /**
             * Format: date
             * @description De dag.
             */
            dueOn: string;
            /** @description Vaste naam van de termijn. */
            id: string;
            /** @description Naam voor op het scherm. */
            label: string;
            /** @description Uitleg in gewone taal. */
            explanation: string;
            /** @description Wetsartikel. */
            source: string;
            /** @description Hoe er is geteld, stap voor stap. */
            counting: string[];
            /** @description Waar je op moet letten. */
            warnings: string[];
        };
        RegistrationClockResponse: {
            /**
             * @description Basisschool (po) of voortgezet onderwijs (vo).
             * @enum {string}
             */
            sector: "po" | "vo";
            /**
             * Format: date
             * @description De dag vanaf wanneer de termijnen tellen.
             */
            startsOn: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit.
             */
            decisionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag om de ouders te laten weten dat de termijn langer wordt.
             */
            extendableUntilOn?: string;
            /**
             * Format: date
             * @description De verste dag die een verlenging mag hebben.
             */
            extendedDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag waarop de ouders kunnen aanvullen.
             */
            waitingUntilOn?: string;
            /**
             * Format: date
             * @description Laatste dag om te melden dat de aanmelding niet wordt behandeld.
             */
            notProcessedUntilOn?: string;
            /**
             * Format: date
             * @description Signaal: vanaf deze dag tijdelijk plaatsen, als een medewerker dat bevestigt.
             */
            placementFromOn?: string;
            /**
             * Format: date
             * @description Tijdelijk geplaatst op.
             */
            placedOn?: string;
            /**
             * Format: date
             * @description Besloten op.
             */
            decidedOn?: string;
            /**
             * Format: date
             * @description Ouders kunnen bezwaar maken tot en met.
             */
            objectionUntilOn?: string;
            /**
             * Format: date
             * @description Ouders kunnen naar de Geschillencommissie tot en met.
             */
            disputeUntilOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit op het bezwaar.
             */
            objectionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit over de TLV.
             */
            tlvDueOn?: string;
            /**
             * Format: date
             * @description Ingeschreven op.
             */
            enrolledOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het ontwikkelingsperspectief.
             */
            oppDueOn?: string;
            /** @description Wat je nu kunt vastleggen. */
            possibleSteps: ("review-started" | "completion-requested" | "completed" | "extended" | "temporarily-placed" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn" | "objection-received" | "dispute-filed" | "opinion-given" | "objection-decided" | "tlv-requested" | "tlv-decided" | "enrolled" | "opp-adopted" | "step-reverted")[];
            /** @description Dagen waarop de termijn stilstaat. */
            suspended?: components["schemas"]["SuspensionResponse"];
            /** @description Schoolvakanties voor de laatste dag. Zij verschuiven niets. */
            holidays: string[];
            /** @description Wat er gebeurde, op volgorde. */
            steps: components["schemas"]["StepResponse"][];
            /** @description Brieven aan de ouders, oudste eerst. Alleen voor de school zelf. */
            letters: components["schemas"]["RegistrationLetterResponse"][];
            /** @description Elke dag met waarom. */
            terms: components["schemas"]["ClockTermResponse"][];
        };
        RegistrationWarningResponse: {
            /**
             * @description Vaste code.
             * @enum {string}
             */
            code: "pre-registration" | "after-3y6m" | "less-than-ten-weeks" | "start-before-four" | "second-registration" | "first-preference-twice";
            /** @description Waar u op moet letten. */
            text: string;
        };
        RegistrationChangeResponse: {
            /**
             * Format: date-time
             * @description Wanneer.
             */
            changedAt: string;
            /** @description Wat er veranderde. */
            field: string;
            /** @description Wat er stond. */
            oldValue?: string;
            /** @description Wat er nu staat. */
            newValue?: string;
            /** @description Waarom. */
            reason: string;
        };
        ListedRegistrationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: uuid
             * @description Vestiging van de school.
             */
            schoolLocationId: string;
            /**
             * Format: uuid
             * @description Bestuur van de school.
             */
            boardId?: string;
            /** @description Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            wantedStartOn?: string;
            /**
             * @description Heeft het kind extra ondersteuning nodig. Alleen voor de school zelf.
             * @enum {string}
             */
            supportNeed?: "yes" | "no" | "unknown";
            /**
             * @description Stand van de aanmelding. Zij volgt uit de stappen.
             * @enum {string}
             */
            status: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
            /**
             * Format: date
             * @description Ingetrokken op.
             */
            withdrawnOn?: string;
            /**
             * Format: date-time
             * @description Laatst gewijzigd.
             */
            updatedAt: string;
            /** @description Stuur deze mee bij een wijziging. */
            version: number;
            /**
             * Format: date
             * @description Laatste dag voor het besluit. Ontbreekt als het besluit er is.
             */
            decisionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag waarop de ouders kunnen aanvullen.
             */
            waitingUntilOn?: string;
            /**
             * Format: date
             * @description Signaal: tijdelijke plaatsing vanaf.
             */
            placementFromOn?: string;
            /**
             * Format: date
             * @description Tijdelijk geplaatst op.
             */
            placedOn?: string;
            /**
             * Format: date
             * @description Besloten op.
             */
            decidedOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit op het bezwaar.
             */
            objectionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit over de TLV.
             */
            tlvDueOn?: string;
            /**
             * Format: date
             * @description Ingeschreven op.
             */
            enrolledOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het ontwikkelingsperspectief.
             */
            oppDueOn?: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Naam zoals men hem zegt: "Noor van den Berg". */
            displayName: string;
            /** @description Naam zoals hij in een lijst staat: "Berg, Noor van den". */
            sortName: string;
            /** @description Schoolvakanties voor de laatste dag voor het besluit. Zij verschuiven niets. */
            holidays: string[];
            /** @description Naam van de school. */
            schoolName: string;
            /** @description Andere scholen die de ouders zeggen te vragen. */
            otherSchools: string;
            /** @description Waarom ingetrokken. */
            withdrawnReason?: string;
            /** @description Het kind staat op een andere school ingeschreven: dan is er geen tijdelijke plaatsing. */
            enrolledElsewhere: boolean;
            /** @description De klok, met elke stap en elke dag. Ontbreekt in een lijst van verschillende kinderen. */
            clock?: components["schemas"]["RegistrationClockResponse"];
            /** @description Wat goed is om te weten. */
            warnings: components["schemas"]["RegistrationWarningResponse"][];
            /** @description Wijzigingen die een reden vroegen, oudste eerst. */
            changes: components["schemas"]["RegistrationChangeResponse"][];
        };
        RegistrationListResponse: {
            items: components["schemas"]["ListedRegistrationResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        RegisteredChildRequest: {
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Postcode. Daaraan herkennen wij een kind dat al bekend is. */
            postcode?: string | null;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel, zoals "van den". Leeg als er geen is. */
            prefix: string;
            /** @description Achternaam, zonder voorvoegsel. */
            familyName: string;
        };
        ChildRegistrationRequest: {
            /**
             * Format: uuid
             * @description Vestiging van de school.
             */
            schoolLocationId: string;
            /** @description Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            wantedStartOn?: string | null;
            /**
             * @description Heeft het kind extra ondersteuning nodig. Zonder antwoord: onbekend (unknown).
             * @enum {string}
             */
            supportNeed?: "yes" | "no" | "unknown";
            /** @description Andere scholen die de ouders zeggen te vragen. */
            otherSchools?: string;
            /** @description Het kind. */
            pupil: components["schemas"]["RegisteredChildRequest"];
        };
        RegistrationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: uuid
             * @description Vestiging van de school.
             */
            schoolLocationId: string;
            /**
             * Format: uuid
             * @description Bestuur van de school.
             */
            boardId?: string;
            /** @description Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            wantedStartOn?: string;
            /**
             * @description Heeft het kind extra ondersteuning nodig. Alleen voor de school zelf.
             * @enum {string}
             */
            supportNeed?: "yes" | "no" | "unknown";
            /**
             * @description Stand van de aanmelding. Zij volgt uit de stappen.
             * @enum {string}
             */
            status: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
            /**
             * Format: date
             * @description Ingetrokken op.
             */
            withdrawnOn?: string;
            /**
             * Format: date-time
             * @description Laatst gewijzigd.
             */
            updatedAt: string;
            /** @description Stuur deze mee bij een wijziging. */
            version: number;
            /**
             * Format: date
             * @description Laatste dag voor het besluit. Ontbreekt als het besluit er is.
             */
            decisionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag waarop de ouders kunnen aanvullen.
             */
            waitingUntilOn?: string;
            /**
             * Format: date
             * @description Signaal: tijdelijke plaatsing vanaf.
             */
            placementFromOn?: string;
            /**
             * Format: date
             * @description Tijdelijk geplaatst op.
             */
            placedOn?: string;
            /**
             * Format: date
             * @description Besloten op.
             */
            decidedOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit op het bezwaar.
             */
            objectionDueOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit over de TLV.
             */
            tlvDueOn?: string;
            /**
             * Format: date
             * @description Ingeschreven op.
             */
            enrolledOn?: string;
            /**
             * Format: date
             * @description Laatste dag voor het ontwikkelingsperspectief.
             */
            oppDueOn?: string;
            /** @description Naam van de school. */
            schoolName: string;
            /** @description Andere scholen die de ouders zeggen te vragen. */
            otherSchools: string;
            /** @description Waarom ingetrokken. */
            withdrawnReason?: string;
            /** @description Het kind staat op een andere school ingeschreven: dan is er geen tijdelijke plaatsing. */
            enrolledElsewhere: boolean;
            /** @description De klok, met elke stap en elke dag. Ontbreekt in een lijst van verschillende kinderen. */
            clock?: components["schemas"]["RegistrationClockResponse"];
            /** @description Wat goed is om te weten. */
            warnings: components["schemas"]["RegistrationWarningResponse"][];
            /** @description Wijzigingen die een reden vroegen, oudste eerst. */
            changes: components["schemas"]["RegistrationChangeResponse"][];
        };
        ChangeRegistrationRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
            /** @description Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            wantedStartOn?: string | null;
            /**
             * @description Heeft het kind extra ondersteuning nodig. Zonder antwoord blijft het zoals het was.
             * @enum {string}
             */
            supportNeed?: "yes" | "no" | "unknown";
            /** @description Het kind staat op een andere school ingeschreven. Zonder antwoord blijft het zoals het was. */
            enrolledElsewhere?: boolean;
            /** @description Andere scholen die de ouders zeggen te vragen. */
            otherSchools?: string;
        };
        ReceivedOnChangeRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn: string;
            /** @description Waarom de dag verandert, in ten minste 10 tekens. */
            reason: string;
        };
        ConfirmationRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
            /**
             * Format: date
             * @description Dag waarop de ouders de vooraanmelding bevestigden.
             */
            receivedOn: string;
        };
        WithdrawalRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
            /** @description Waarom de aanmelding wordt ingetrokken. */
            reason: string;
        };
        TakeStepRequest: {
            /** @description Versie waarvan u uitging. */
            version: number;
            /**
             * @description Wat er gebeurde.
             * @enum {string}
             */
            kind: "review-started" | "completion-requested" | "completed" | "extended" | "temporarily-placed" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn" | "objection-received" | "dispute-filed" | "opinion-given" | "objection-decided" | "tlv-requested" | "tlv-decided" | "enrolled" | "opp-adopted" | "step-reverted";
            /**
             * Format: date
             * @description De dag waarop het gebeurde: de brief ging weg, de stukken kwamen binnen, de ouders hoorden het.
             */
            happenedOn: string;
            /**
             * Format: date
             * @description Laatste dag om aan te vullen, nieuwe laatste dag voor het besluit, of eerste schooldag.
             */
            untilOn?: string | null;
            /**
             * Format: date
             * @description De dag waarop de andere school ja zei.
             */
            agreedOn?: string | null;
            /** @description De grond buiten de zorgplicht: no-place, foundation, language-only of admission-conditions. */
            ground?: string | null;
            /**
             * Format: uuid
             * @description De andere school, als die in Estafette staat.
             */
            otherLocationId?: string | null;
            /** @description Naam en plaats van de andere school, als die niet in Estafette staat. */
            otherSchool?: string | null;
            /** @description Waarom, wat er ontbreekt, of het bewijs voor de grond. */
            reason?: string;
        };
        PupilRegistrationsResponse: {
            items: components["schemas"]["RegistrationResponse"][];
        };
        NewRegistrationRequest: {
            /**
             * Format: uuid
             * @description Vestiging van de school.
             */
            schoolLocationId: string;
            /** @description Voorkeur van de ouders: 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop de schriftelijke aanmelding binnenkwam.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Dag waarop de ouders het kind willen laten beginnen.
             */
            wantedStartOn?: string | null;
            /**
             * @description Heeft het kind extra ondersteuning nodig. Zonder antwoord: onbekend (unknown).
             * @enum {string}
             */
            supportNeed?: "yes" | "no" | "unknown";
            /** @description Andere scholen die de ouders zeggen te vragen. */
            otherSchools?: string;
        };
        WatchedTalkResponse: {
            /**
             * Format: date
             * @description De dag van het gesprek.
             */
            spokenOn: string;
            /**
             * @description Waarom het kind later wordt aangemeld.
             * @enum {string}
             */
            lateReason?: "parents-choosing" | "awaiting-indication" | "moving-house" | "no-contact" | "other";
        };
        WatchedRegistrationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Vestiging van de school.
             */
            schoolLocationId: string;
            /** @description Voorkeur van de ouders. */
            preference: number;
            /**
             * Format: date
             * @description Dag van ontvangst.
             */
            receivedOn: string;
            /**
             * @description Stand van de aanmelding.
             * @enum {string}
             */
            status: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
            /** @description Naam van de school. */
            schoolName: string;
        };
        WatchEntryResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: date
             * @description Derde verjaardag: vanaf dan kan het kind worden aangemeld.
             */
            registrableFromOn: string;
            /**
             * Format: date
             * @description 3 jaar en 6 maanden: dan is het kind volgens afspraak aangemeld.
             */
            dueOn: string;
            /**
             * Format: date
             * @description 3 jaar en 9 maanden: dan is het formulier van de voorschool klaar.
             */
            handoverFormDueOn: string;
            /**
             * Format: date
             * @description Laatste dag die 10 weken laat tot de vierde verjaardag.
             */
            tenWeeksBeforeOn: string;
            /**
             * Format: date
             * @description Vierde verjaardag.
             */
            turnsFourOn: string;
            /** @description Dagen tot het kind aangemeld moet zijn; onder nul is het te laat. */
            daysLeft: number;
            /**
             * @description Stand.
             * @enum {string}
             */
            state: "too-young" | "open" | "new-here" | "overdue" | "registered" | "registered-late" | "left";
            /**
             * @description Wie nu aan zet is.
             * @enum {string}
             */
            nextActor: "nobody" | "preschool" | "guardians" | "school" | "region";
            /**
             * Format: date
             * @description Eerste dag waarop een aanmelding binnenkwam. Ontbreekt voor een school die niet de eerste was.
             */
            firstRegisteredOn?: string;
            /**
             * Format: date
             * @description Vertrokken op.
             */
            leftOn?: string;
            /**
             * Format: date
             * @description Op deze voorschool gekomen op. Alleen bij een kind dat nieuw is (new-here).
             */
            arrivedOn?: string;
            /**
             * Format: uuid
             * @description Locatie van de voorschool.
             */
            preschoolLocationId?: string;
            /** @description Op hoeveel scholen het kind is aangemeld, van die u mag zien. Alleen bij meer dan een. */
            schoolsAsked?: number;
            /** @description Hoeveel daarvan eerste voorkeur zijn; een is goed. Alleen bij meer dan een school. */
            firstPreferences?: number;
            /** @description Naam zoals men hem zegt: "Noor van den Berg". */
            displayName: string;
            /** @description Naam zoals hij in een lijst staat: "Berg, Noor van den". */
            sortName: string;
            /** @description Het laatste gesprek met de ouders. Alleen voor de voorschool en de gemeente. */
            lastTalk?: components["schemas"]["WatchedTalkResponse"];
            /** @description Naam van de wijk. Ontbreekt bij een geheim adres. */
            wijkName?: string;
            /** @description Naam van de voorschool. */
            preschoolName?: string;
            /** @description De aanmeldingen die u mag zien. */
            registrations: components["schemas"]["WatchedRegistrationResponse"][];
        };
        WatchListResponse: {
            items: components["schemas"]["WatchEntryResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        FiguresResponse: {
            /** @description Binnenkort 3½ en nog niet aangemeld. */
            upcoming?: number;
            /** @description Voorbij 3½ en nog niet aangemeld. */
            overdue?: number;
            /** @description Aangemeld, op of voor 3½. */
            registeredInTime?: number;
            /** @description Aangemeld, na 3½. */
            registeredLate?: number;
        };
        GroupFiguresResponse: {
            /** @description Binnenkort 3½ en nog niet aangemeld. */
            upcoming?: number;
            /** @description Voorbij 3½ en nog niet aangemeld. */
            overdue?: number;
            /** @description Aangemeld, op of voor 3½. */
            registeredInTime?: number;
            /** @description Aangemeld, na 3½. */
            registeredLate?: number;
            /**
             * Format: uuid
             * @description Kenmerk van de wijk, het stadsdeel, de voorschool, de school of het bestuur. Ontbreekt: geen of onbekend.
             */
            groupId?: string;
            /** @description Naam daarvan. */
            groupName: string;
        };
        WatchFiguresResponse: {
            /**
             * @description Waarnaar is geteld.
             * @enum {string}
             */
            by: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
            /** @description Hoeveel weken "binnenkort" vooruit kijkt. */
            weeks: number;
            /** @description Alles samen. */
            total: components["schemas"]["FiguresResponse"];
            /** @description Per groep, op naam. */
            items: components["schemas"]["GroupFiguresResponse"][];
        };
        FunnelStepResponse: {
            /**
             * @description Stand.
             * @enum {string}
             */
            state: "too-young" | "open" | "overdue" | "registered" | "in-review" | "admitted";
            /** @description Aantal kinderen. Ontbreekt: te klein om te tonen. */
            count?: number;
        };
        FunnelResponse: {
            /**
             * Format: date
             * @description Dag van de telling.
             */
            countedOn: string;
            /**
             * Format: date
             * @description Eerste vierde verjaardag.
             */
            turnsFourFromOn: string;
            /**
             * Format: date
             * @description Laatste vierde verjaardag.
             */
            turnsFourToOn: string;
            /** @description Alle kinderen samen. */
            total?: number;
            /** @description Schooljaar waarin deze kinderen 4 worden. */
            schoolYear: string;
            /** @description Kleine aantallen zijn verborgen, met zoveel andere dat ze niet zijn uit te rekenen. */
            suppressed: boolean;
            /** @description De standen op volgorde; samen het totaal. */
            steps: components["schemas"]["FunnelStepResponse"][];
        };
        ShareResponse: {
            /** @description Kinderen van wie de dag van 3 jaar en 6 maanden voorbij is. */
            due?: number;
            /** @description Van hen op of voor die dag aangemeld. */
            inTime?: number;
            /** @description Dezelfde, van het schooljaar ervoor. */
            previousDue?: number;
            /** @description Van hen op of voor die dag aangemeld. */
            previousInTime?: number;
        };
        GroupShareResponse: {
            /** @description Kinderen van wie de dag van 3 jaar en 6 maanden voorbij is. */
            due?: number;
            /** @description Van hen op of voor die dag aangemeld. */
            inTime?: number;
            /** @description Dezelfde, van het schooljaar ervoor. */
            previousDue?: number;
            /** @description Van hen op of voor die dag aangemeld. */
            previousInTime?: number;
            /**
             * Format: uuid
             * @description Kenmerk van de wijk, het stadsdeel, de voorschool, de school of het bestuur. Ontbreekt: geen of onbekend.
             */
            groupId?: string;
            /** @description Naam daarvan. */
            groupName: string;
        };
        SharesResponse: {
            /**
             * @description Waarnaar is geteld.
             * @enum {string}
             */
            by: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
            /**
             * Format: date
             * @description Dag van de telling.
             */
            countedOn: string;
            /** @description Schooljaar waarin de kinderen 4 worden. */
            schoolYear: string;
            /** @description Het schooljaar ervoor. */
            previousSchoolYear: string;
            /** @description Kleine aantallen zijn verborgen, met zoveel andere dat ze niet zijn uit te rekenen. */
            suppressed: boolean;
            /** @description Alles samen. */
            total: components["schemas"]["ShareResponse"];
            /** @description Per groep, op naam. */
            items: components["schemas"]["GroupShareResponse"][];
        };
        ReachGoalResponse: {
            /** @description Procent van de peuters. */
            percent: number;
            /** @description Waar dat staat. */
            source: string;
        };
        ToddlerCountResponse: {
            /** @description Jaar waarvoor het aantal geldt. */
            year: number;
            /** @description Aantal kinderen van 2½ tot 4 jaar. */
            count: number;
            /**
             * Format: date
             * @description Peildatum.
             */
            countedOn: string;
            /** @description Bron. */
            source: string;
        };
        WijkReachResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de wijk.
             */
            wijkId: string;
            /** @description Kinderen van 2½ tot 4 jaar bij een voorschool. */
            known?: number;
            /** @description Naam van de wijk. */
            wijkName: string;
            /** @description Hoeveel er wonen. Ontbreekt zolang niemand het heeft ingevuld. */
            toddlers?: components["schemas"]["ToddlerCountResponse"];
        };
        ReachResponse: {
            /** @description Het doel. */
            goal?: components["schemas"]["ReachGoalResponse"];
            /** @description Kleine aantallen zijn verborgen. */
            suppressed: boolean;
            /** @description Per wijk. */
            items: components["schemas"]["WijkReachResponse"][];
        };
        ToddlerCountRequest: {
            /** @description Hoeveel kinderen van 2½ tot 4 jaar in de wijk wonen. */
            count: number;
            /**
             * Format: date
             * @description Peildatum van de telling.
             */
            countedOn: string;
            /** @description Wie het heeft geteld, zoals CBS of de gemeente. */
            source: string;
        };
        TalkResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description De dag van het gesprek.
             */
            spokenOn: string;
            /**
             * @description Waarom het kind later wordt aangemeld.
             * @enum {string}
             */
            lateReason?: "parents-choosing" | "awaiting-indication" | "moving-house" | "no-contact" | "other";
            /**
             * Format: date-time
             * @description Wanneer het is vastgelegd.
             */
            recordedAt: string;
            /** @description Toelichting bij de reden `other`. Alleen voor de voorschool zelf. */
            note?: string;
            /** @description Teruggenomen: telt niet meer. */
            takenBack: boolean;
        };
        TalkListResponse: {
            items: components["schemas"]["TalkResponse"][];
        };
        RecordTalkRequest: {
            /**
             * Format: date
             * @description De dag waarop u de ouders sprak.
             */
            spokenOn: string;
            /**
             * @description Waarom het kind later wordt aangemeld.
             * @enum {string|null}
             */
            lateReason?: "parents-choosing" | "awaiting-indication" | "moving-house" | "no-contact" | "other" | null;
            /** @description Een paar woorden bij de reden `other`. Niets over zorg of ontwikkeling. */
            note?: string;
        };
        RecordedTalkResponse: {
            /**
             * Format: uuid
             * @description Kenmerk, waarmee u het gesprek kunt terugnemen.
             */
            id: string;
        };
        ApplicationSchoolResponse: {
            /** @description BRIN-code met vestiging. */
            code: string;
            /** @description Naam. */
            name: string;
            /** @description Straat en huisnummer. */
            street: string;
            /** @description Plaats. */
            city: string;
            /** @description Wijk. */
            wijkName?: string;
        };
        ApplicationSchoolListResponse: {
            /** @description Op naam, hoogstens dertig. */
            items: components["schemas"]["ApplicationSchoolResponse"][];
            /** @description Er zijn er meer: zoek met een groter deel van de naam. */
            more: boolean;
        };
        ApplicationParentRequest: {
            /** @description E-mailadres. */
            email?: string | null;
            /** @description Telefoonnummer. */
            phone?: string | null;
            /** @description Voor- en achternaam. */
            name: string;
            /** @description Heeft deze ouder gezag over het kind. */
            hasAuthority: boolean;
        };
        ApplicationChildRequest: {
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /** @description Postcode. Daaraan herkennen wij een kind dat al bekend is. */
            postcode?: string | null;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel, zoals "van den". Leeg als er geen is. */
            prefix: string;
            /** @description Achternaam, zonder voorvoegsel. */
            familyName: string;
        };
        ApplicationRequest: {
            /** @description Een of twee ouders of verzorgers. */
            parents: components["schemas"]["ApplicationParentRequest"][];
            /**
             * @description Heeft het kind meer hulp nodig dan andere kinderen.
             * @enum {string}
             */
            supportNeed: "yes" | "no" | "unknown";
            /**
             * @description Welke hulp, in eigen woorden.
             * @default
             */
            supportNote: string;
            /**
             * @description Andere scholen waar de ouders het kind aanmelden. Leeg: geen.
             * @default
             */
            otherSchools: string;
            /** @description De hoeveelste keus deze school is; 1 is de school van eerste voorkeur. */
            preference: number;
            /**
             * Format: date
             * @description Dag waarop het kind zou moeten beginnen.
             */
            wantedStartOn?: string | null;
            /**
             * @description Laat dit leeg.
             * @default
             */
            website: string;
            /** @description BRIN-code met vestiging van de school. */
            schoolCode: string;
            /** @description Het kind. */
            child: components["schemas"]["ApplicationChildRequest"];
        };
        StartedApplicationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de aanmelding.
             */
            id: string;
            /**
             * Format: date-time
             * @description Tot wanneer de code werkt.
             */
            codeExpiresAt: string;
        };
        ApplicationCodeRequest: {
            /** @description De code uit de mail. */
            code: string;
        };
        ReceiptResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de aanmelding.
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer de school de aanmelding ontving.
             */
            receivedAt: string;
            /**
             * Format: date
             * @description Dag van ontvangst.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit. Ontbreekt: een vooraanmelding, er loopt geen termijn.
             */
            decisionDueOn?: string;
            /**
             * Format: date
             * @description Vanaf wanneer een vooraanmelding kan worden bevestigd.
             */
            confirmableFromOn?: string;
            /** @description Kort kenmerk, om aan de telefoon te noemen. */
            reference: string;
            /** @description Naam van de school. */
            schoolName: string;
        };
        ReceivedApplicationSummary: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Stand.
             * @enum {string}
             */
            status: "unconfirmed" | "received" | "taken" | "double";
            /**
             * Format: uuid
             * @description School.
             */
            schoolLocationId: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: date-time
             * @description Wanneer de ouders aanmeldden.
             */
            receivedAt: string;
            /**
             * Format: date
             * @description Dag van ontvangst.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit. Ontbreekt: een vooraanmelding.
             */
            decisionDueOn?: string;
            /**
             * Format: date-time
             * @description Wanneer de school haar afhandelde.
             */
            settledAt?: string;
            /** @description Versie, om mee te sturen. */
            version: number;
            /** @description Kort kenmerk, dat de ouders ook hebben. */
            reference: string;
            /** @description Naam van de school. */
            schoolName: string;
            /** @description Naam van het kind. */
            displayName: string;
        };
        OwnApplicationSchoolResponse: {
            /** @description BRIN-code met vestiging. */
            code: string;
            /** @description Naam. */
            name: string;
        };
        ReceivedApplicationListResponse: {
            /** @description Wat het langst wacht eerst. */
            items: components["schemas"]["ReceivedApplicationSummary"][];
            /** @description De eigen scholen. */
            schools: components["schemas"]["OwnApplicationSchoolResponse"][];
        };
        ReceivedParentResponse: {
            /** @description Naam. */
            name: string;
            /** @description E-mailadres. */
            email?: string;
            /** @description Telefoonnummer. */
            phone?: string;
            /** @description Heeft gezag, zeggen de ouders. */
            hasAuthority: boolean;
        };
        AlikePupilResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /** @description Naam. */
            displayName: string;
        };
        ReceivedApplicationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Stand.
             * @enum {string}
             */
            status: "unconfirmed" | "received" | "taken" | "double";
            /**
             * Format: uuid
             * @description School.
             */
            schoolLocationId: string;
            /**
             * Format: date
             * @description Geboortedatum.
             */
            bornOn: string;
            /**
             * Format: date-time
             * @description Wanneer de ouders aanmeldden.
             */
            receivedAt: string;
            /**
             * Format: date
             * @description Dag van ontvangst.
             */
            receivedOn: string;
            /**
             * Format: date
             * @description Laatste dag voor het besluit. Ontbreekt: een vooraanmelding.
             */
            decisionDueOn?: string;
            /**
             * Format: date-time
             * @description Wanneer de school haar afhandelde.
             */
            settledAt?: string;
            /** @description Versie, om mee te sturen. */
            version: number;
            /**
             * @description Meer hulp nodig, zeggen de ouders.
             * @enum {string}
             */
            supportNeed: "yes" | "no" | "unknown";
            /** @description De hoeveelste keus. */
            preference: number;
            /**
             * Format: date
             * @description Gewenste start.
             */
            wantedStartOn?: string;
            /**
             * Format: uuid
             * @description De aanmelding die ervan is gemaakt.
             */
            registrationId?: string;
            /**
             * Format: uuid
             * @description Het kind van die aanmelding.
             */
            pupilId?: string;
            /** @description Roepnaam. */
            givenName: string;
            /** @description Voorvoegsel. */
            prefix: string;
            /** @description Achternaam. */
            familyName: string;
            /** @description Postcode. */
            postcode?: string;
            /** @description De ouders. */
            parents: components["schemas"]["ReceivedParentResponse"][];
            /** @description Welke hulp. */
            supportNote: string;
            /** @description Andere scholen. */
            otherSchools: string;
            /** @description Kinderen die de school al ziet en die hierop lijken. */
            alike: components["schemas"]["AlikePupilResponse"][];
            /** @description Waarom de school haar dubbel noemde. */
            doubleReason?: string;
            /** @description Kort kenmerk, dat de ouders ook hebben. */
            reference: string;
            /** @description Naam van de school. */
            schoolName: string;
            /** @description Naam van het kind. */
            displayName: string;
        };
        TakeOverRequest: {
            /** @description De versie die u zag. */
            version: number;
            /**
             * Format: uuid
             * @description Een kind dat de school al ziet. Zonder: een kind met dezelfde naam, geboortedatum en postcode, of anders een nieuw kind.
             */
            pupilId?: string;
            /** @description Postcode die de ouders later gaven. */
            postcode?: string;
        };
        TakenOverResponse: {
            /**
             * Format: uuid
             * @description De aanmelding die ervan is gemaakt.
             */
            registrationId: string;
            /**
             * Format: uuid
             * @description Het kind.
             */
            pupilId: string;
        };
        DoubleRequest: {
            /** @description De versie die u zag. */
            version: number;
            /** @description Waarom dit kind er al is, in ten minste 10 tekens. */
            reason: string;
        };
        WaitingAtSchoolResponse: {
            /**
             * Format: uuid
             * @description School.
             */
            schoolLocationId: string;
            /** @description Hoeveel er wachten. */
            waiting: number;
            /**
             * Format: date
             * @description Dag waarop de oudste binnenkwam.
             */
            oldestReceivedOn: string;
            /** @description Naam van de school. */
            schoolName: string;
        };
        WaitingListResponse: {
            /** @description Waar het langst wordt gewacht eerst. */
            items: components["schemas"]["WaitingAtSchoolResponse"][];
        };
        BeginHandoversRequest: {
            /** @description De kinderen. */
            pupilIds: string[];
            /**
             * @description Welk formulier.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
        };
        BatchItemResponse: {
            /**
             * Format: uuid
             * @description Het kenmerk dat u noemde.
             */
            id: string;
            /**
             * @description `already`: het was al zo; `left-out`: overgeslagen, met de reden.
             * @enum {string}
             */
            outcome: "done" | "already" | "left-out";
            /**
             * Format: uuid
             * @description De overdracht waar het nu om gaat.
             */
            handoverId?: string;
            /** @description Vaste code van de reden. */
            code?: string;
            /** @description De reden, en wat u kunt doen. */
            reason?: string;
        };
        BatchResponse: {
            /** @description In de volgorde van uw vraag. */
            items: components["schemas"]["BatchItemResponse"][];
        };
        HandoverIdsRequest: {
            /** @description De overdrachten. */
            handoverIds: string[];
        };
        MissingSectionResponse: {
            /** @description Hoeveel vragen. */
            count: number;
            /** @description Kenmerk van het onderdeel. */
            section: string;
            /** @description Zoals het op het scherm heet. */
            title: string;
        };
        BatchNeedResponse: {
            /** @description Wat voor iets. */
            code: string;
            /** @description Wat u kunt doen. */
            reason: string;
        };
        CheckedHandoverResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de overdracht.
             */
            handoverId: string;
            /**
             * @description De stand.
             * @enum {string}
             */
            status: "draft" | "presented" | "sent" | "accepted" | "returned" | "closed" | "refused" | "withdrawn";
            /** @description Onderdelen waarin nog iets mist. */
            missing: components["schemas"]["MissingSectionResponse"][];
            /** @description Wat er verder nodig is voor versturen. */
            needs: components["schemas"]["BatchNeedResponse"][];
        };
        CheckedHandoversResponse: {
            items: components["schemas"]["CheckedHandoverResponse"][];
        };
        ShareAnswersRequest: {
            /** @description De overdrachten. */
            handoverIds: string[];
            /** @description De antwoorden die voor de hele groep gelden, per onderdeel en vraag. Wat iemand al invulde, blijft staan. */
            answers: {
                [key: string]: {
                    [key: string]: unknown;
                };
            };
        };
        ReceivedIdsRequest: {
            /** @description Wat uw school kreeg. */
            releaseIds: string[];
        };
        AssignManyRequest: {
            /** @description Wat uw school kreeg. */
            releaseIds: string[];
            /**
             * Format: uuid
             * @description De collega die ze oppakt; `null`: niemand in het bijzonder.
             */
            personId: string | null;
        };
        GiveFeedbackRequest: {
            /**
             * @description Klopte het beeld dat de overdracht gaf?
             * @enum {string}
             */
            picture: "fully" | "mostly" | "partly" | "hardly";
            /** @description Wat hielp of wat werd gemist. Zonder namen. */
            words?: string;
        };
        HandoverFeedbackResponse: {
            /**
             * @description Of het beeld klopte.
             * @enum {string}
             */
            picture: "fully" | "mostly" | "partly" | "hardly";
            /**
             * Format: date-time
             * @description Wanneer.
             */
            givenAt: string;
            /** @description Wat hielp of wat werd gemist. */
            words?: string;
            /** @description Door wie. */
            givenByName: string;
            /** @description In welke rol. */
            givenByRole: string;
        };
        HandoverFeedbacksResponse: {
            items: components["schemas"]["HandoverFeedbackResponse"][];
        };
        PictureCountResponse: {
            /**
             * @description Het antwoord.
             * @enum {string}
             */
            picture: "fully" | "mostly" | "partly" | "hardly";
            /** @description Hoe vaak. */
            count: number;
        };
        FeedbackSheetResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de voorschool.
             */
            locationId: string;
            /** @description Hoe vaak er terugkoppeling kwam. */
            count: number;
            /** @description Naam van de voorschool. */
            name: string;
            /** @description Of het beeld klopte. */
            pictures: components["schemas"]["PictureCountResponse"][];
            /** @description Wat scholen schreven, in een volgorde die niets zegt. */
            words: string[];
        };
        FeedbackSheetsResponse: {
            /** @description Het schooljaar. */
            schoolYear: string;
            /** @description Per voorschool, op naam. */
            items: components["schemas"]["FeedbackSheetResponse"][];
        };
        SentResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van wat er ging.
             */
            releaseId: string;
            /**
             * @description Waar het is.
             * @enum {string}
             */
            state: "open" | "accepted" | "returned" | "recalled" | "withdrawn" | "replaced";
            /**
             * Format: date-time
             * @description Wanneer het is verstuurd; vanaf dan staat het bij de school klaar.
             */
            sentAt: string;
            /**
             * Format: date-time
             * @description Wanneer iemand van de school het voor het eerst opende.
             */
            openedAt?: string;
            /**
             * Format: date-time
             * @description Wanneer de school het accepteerde of terugstuurde, of wanneer het werd gesloten.
             */
            settledAt?: string;
            /** @description Hoeveel dagen het ongeopend bij de school ligt. */
            unopenedDays?: number;
            /** @description In welke rol. */
            openedByRole?: string;
        };
        HandoverSummary: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: date
             * @description Geboortedatum van het kind.
             */
            bornOn: string;
            /**
             * @description Welk formulier.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
            /**
             * @description De stand.
             * @enum {string}
             */
            status: "draft" | "presented" | "sent" | "accepted" | "returned" | "closed" | "refused" | "withdrawn";
            /**
             * Format: date
             * @description De dag waarop het formulier klaar moet zijn: 3 jaar en 9 maanden (Almeerse afspraak).
             */
            dueOn?: string;
            /**
             * Format: date-time
             * @description Wanneer er voor het laatst iets veranderde.
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description Kenmerk van de school die de overdracht krijgt; ontbreekt zolang die niet bekend is.
             */
            schoolLocationId?: string;
            /** @description Naam van het kind. */
            pupilName: string;
            /** @description Hoeveel onderdelen het minimum hebben. */
            sectionsComplete: number;
            /** @description Hoeveel onderdelen de voorschool invult. */
            sectionsTotal: number;
            /** @description Wie dat deed. */
            changedByName: string;
            /** @description De voorschool die overdraagt. */
            preschoolName: string;
            /** @description Naam van die school. */
            schoolName?: string;
            /** @description De versie die het laatst aan de ouders is voorgelegd; 0: nog geen. */
            versionNumber: number;
            /** @description Wat het laatst naar een school ging; ontbreekt als er niets ging. */
            sent?: components["schemas"]["SentResponse"];
        };
        HandoverListResponse: {
            items: components["schemas"]["HandoverSummary"][];
            /** @description Waar de volgende bladzijde begint; ontbreekt op de laatste. */
            nextCursor?: string;
        };
        HandoverSectionResponse: {
            /** @description De antwoorden, per vraag. */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Wanneer het is opgeslagen; ontbreekt als niemand nog iets invulde.
             */
            savedAt?: string;
            /** @description Kenmerk van het onderdeel in het formulier. */
            id: string;
            /** @description Nummer van deze tekst; noem het bij het opslaan. */
            revision: number;
            /** @description Vragen waarvan het antwoord door Estafette is ingevuld en door niemand is gewijzigd. */
            prefilled: string[];
            /** @description Voltooid: alleen te lezen, tot het wordt heropend. */
            closed: boolean;
            /** @description Wie het opsloeg. */
            savedByName?: string;
        };
        HandoverResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: date
             * @description Geboortedatum van het kind.
             */
            bornOn: string;
            /**
             * @description Welk formulier.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
            /**
             * @description De stand.
             * @enum {string}
             */
            status: "draft" | "presented" | "sent" | "accepted" | "returned" | "closed" | "refused" | "withdrawn";
            /**
             * Format: date
             * @description De dag waarop het formulier klaar moet zijn: 3 jaar en 9 maanden (Almeerse afspraak).
             */
            dueOn?: string;
            /**
             * Format: date-time
             * @description Wanneer er voor het laatst iets veranderde.
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description Kenmerk van de school die de overdracht krijgt; ontbreekt zolang die niet bekend is.
             */
            schoolLocationId?: string;
            /**
             * Format: uuid
             * @description De versie van het formulier waarmee is begonnen.
             */
            formVersionId: string;
            /** @description Wat u nu met de overdracht kunt doen. */
            acts: ("present" | "revise" | "send" | "recall" | "accept" | "return" | "refuse" | "withdraw" | "close")[];
            /**
             * Format: date
             * @description De inhoud gaat weg op deze dag, omdat de bewaartermijn dan voorbij is.
             */
            goesOn?: string;
            /**
             * Format: date
             * @description De inhoud ging weg op deze dag, omdat de bewaartermijn voorbij was.
             */
            removedOn?: string;
            /** @description Wie de inhoud nu kan zien. */
            visibleTo: string;
            /** @description Of u nu kunt invullen. */
            mayEdit: boolean;
            /** @description De onderdelen, in de volgorde van het formulier. */
            sections: components["schemas"]["HandoverSectionResponse"][];
            /** @description Naam van het kind. */
            pupilName: string;
            /** @description Hoeveel onderdelen het minimum hebben. */
            sectionsComplete: number;
            /** @description Hoeveel onderdelen de voorschool invult. */
            sectionsTotal: number;
            /** @description Wie dat deed. */
            changedByName: string;
            /** @description De voorschool die overdraagt. */
            preschoolName: string;
            /** @description Naam van die school. */
            schoolName?: string;
            /** @description De versie die het laatst aan de ouders is voorgelegd; 0: nog geen. */
            versionNumber: number;
            /** @description Wat het laatst naar een school ging; ontbreekt als er niets ging. */
            sent?: components["schemas"]["SentResponse"];
        };
        FormFindingResponse: {
            /**
             * @description `missing` mag wachten tot het versturen; `wrong` niet.
             * @enum {string}
             */
            level: "missing" | "wrong";
            /** @description Kenmerk van het onderdeel. */
            section: string;
            /** @description Plaats van het antwoord in het onderdeel (JSON pointer). */
            pointer: string;
            /** @description De regel waaraan niet is voldaan. */
            rule: string;
            /** @description Wat er is en wat u kunt doen. */
            reason: string;
        };
        FormFindingsResponse: {
            findings: components["schemas"]["FormFindingResponse"][];
        };
        SaveAnswersRequest: {
            /** @description De antwoorden van dit onderdeel, per vraag. Wat niet is ingevuld, ontbreekt. */
            answers: {
                [key: string]: unknown;
            };
            /** @description Het nummer van de tekst die op uw scherm stond; zo raakt niets van een collega kwijt. */
            revision: number;
        };
        SavedSectionResponse: {
            /**
             * Format: date-time
             * @description Wanneer het is opgeslagen.
             */
            savedAt: string;
            /** @description Nummer van de opgeslagen tekst. */
            revision: number;
            findings: components["schemas"]["FormFindingResponse"][];
        };
        PupilHandoversResponse: {
            items: components["schemas"]["HandoverSummary"][];
        };
        BeginHandoverRequest: {
            /**
             * @description Welk formulier.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
        };
        PresentedVersionResponse: {
            /** @description Nummer van de versie; noem het bij wat een ouder besloot. */
            number: number;
            /**
             * Format: date-time
             * @description Wanneer de tekst is vastgezet.
             */
            presentedAt: string;
            /** @description SHA-256 van de inhoud: zo is later te zien dat dit de tekst is die ouders zagen. */
            sha256: string;
        };
        ChooseReceiverRequest: {
            /**
             * Format: uuid
             * @description De school (vestiging) die de overdracht krijgt; `null` als die nog niet bekend is.
             */
            schoolLocationId: string | null;
        };
        ReleasedResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van wat er ging.
             */
            releaseId: string;
        };
        ReasonRequest: {
            /** @description Waarom. De andere organisatie leest dit. */
            reason: string;
        };
        RefuseHandoverRequest: {
            /**
             * Format: date
             * @description De dag waarop de ouder dat zei of schreef.
             */
            refusedOn: string;
            /**
             * @description Hoe u het weet.
             * @enum {string}
             */
            channel: "paper" | "spoken";
            /**
             * Format: uuid
             * @description De ouder die geen overdracht wil.
             */
            guardianId: string;
        };
        ConsentWithdrawalRequest: {
            /**
             * Format: date
             * @description De dag waarop de ouder dat zei of schreef.
             */
            withdrawnOn: string;
            /**
             * @description Hoe u het weet.
             * @enum {string}
             */
            channel: "paper" | "spoken";
            /**
             * Format: uuid
             * @description De ouder die de toestemming intrekt.
             */
            guardianId: string;
            /**
             * Format: uuid
             * @description Kenmerk van de scan van het papier.
             */
            scanId?: string;
        };
        ConsentNeedResponse: {
            /** @description Wat voor iets. */
            code: string;
            /** @description Wat u kunt doen. */
            reason: string;
        };
        ConsentPartResponse: {
            /**
             * @description `by-law`: gaat mee volgens de wet.
             * @enum {string}
             */
            state: "by-law" | "given" | "refused" | "open";
            /** @description Kenmerk van het deel. */
            id: string;
            /** @description Zoals het op het scherm heet. */
            title: string;
            /** @description Wat het is en wat de school ermee doet, voor ouders. */
            explanation: string;
            /** @description Op school leest niet iedereen dit deel. */
            restricted: boolean;
        };
        ConsentDecisionResponse: {
            /**
             * @description Wat de ouder besloot.
             * @enum {string}
             */
            decision: "given" | "refused" | "withdrawn";
            /**
             * Format: date
             * @description De dag van het besluit.
             */
            decidedOn: string;
            /**
             * @description Hoe het bekend is; `portal`: de ouder besloot zelf in Estafette.
             * @enum {string}
             */
            channel: "paper" | "spoken" | "portal";
            /**
             * Format: uuid
             * @description De scan van het papier; ontbreekt als die er niet is.
             */
            scanId?: string;
            /** @description Kenmerk van het deel. */
            part: string;
            /** @description Wie het vastlegde. */
            recordedByName: string;
        };
        ConsentGuardianResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de ouder.
             */
            id: string;
            /** @description Naam van de ouder. */
            name: string;
            /** @description Per deel het laatste besluit; wat ontbreekt, is nog niet besloten. */
            decisions: components["schemas"]["ConsentDecisionResponse"][];
        };
        ConsentRefusalResponse: {
            /**
             * Format: date
             * @description De dag van het besluit.
             */
            decidedOn: string;
            /**
             * @description Hoe het bekend is.
             * @enum {string}
             */
            channel: "paper" | "spoken" | "portal";
            /** @description Naam van de ouder. */
            name: string;
            /** @description Wie het vastlegde. */
            recordedByName: string;
        };
        HandoverConsentsResponse: {
            /** @description De versie waarover het gaat; 0: er ligt nog niets bij de ouders. */
            version: number;
            /** @description Mag er nu worden verstuurd? */
            maySend: boolean;
            /** @description Wat er nog moet; leeg als het mag. */
            needs: components["schemas"]["ConsentNeedResponse"][];
            /** @description De delen, in de volgorde van het formulier. */
            parts: components["schemas"]["ConsentPartResponse"][];
            /** @description De ouders met gezag. */
            guardians: components["schemas"]["ConsentGuardianResponse"][];
            /** @description Wie weigerde, wanneer, en wie het vastlegde; leeg zolang er niets is geweigerd. */
            refusals: components["schemas"]["ConsentRefusalResponse"][];
        };
        PartDecisionRequest: {
            /**
             * @description Wat de ouder besloot.
             * @enum {string}
             */
            decision: "given" | "refused";
            /** @description Kenmerk van het deel van het formulier. */
            part: string;
        };
        RecordConsentRequest: {
            /** @description De versie waarover de ouder besloot. */
            version: number;
            /**
             * Format: date
             * @description De dag waarop de ouder besloot.
             */
            decidedOn: string;
            /**
             * @description Hoe u het weet: op papier of gesproken.
             * @enum {string}
             */
            channel: "paper" | "spoken";
            /**
             * Format: uuid
             * @description De scan van het papier, eerder toegevoegd met `POST /handovers/{id}/consent-scans`.
             */
            scanId?: string;
            /**
             * Format: uuid
             * @description De ouder die besloot.
             */
            guardianId: string;
            /** @description Het besluit per deel. */
            decisions: components["schemas"]["PartDecisionRequest"][];
        };
        HandoverLookResponse: {
            /**
             * Format: date-time
             * @description Wanneer die dag het laatst.
             */
            lastAt: string;
            /** @description Hoe vaak die dag. */
            times: number;
            /** @description Waarnaar, in woorden. */
            label: string;
            /** @description De rol. */
            role: string;
        };
        HandoverEventResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Wat er gebeurde.
             * @enum {string}
             */
            kind: "begun" | "presented" | "revised" | "receiver-chosen" | "receiver-cleared" | "consent-recorded" | "objected" | "refused" | "sent" | "facts-sent" | "opened" | "printed" | "accepted" | "returned" | "asked" | "answered" | "assigned" | "recalled" | "withdrawn" | "chased" | "closed";
            /**
             * Format: date-time
             * @description Wanneer.
             */
            happenedAt: string;
            /** @description Hetzelfde in woorden. */
            label: string;
            /** @description De reden of de naam die erbij hoort. */
            note?: string;
            /** @description Wie het deed. */
            byName: string;
            /** @description In welke rol. */
            byRole: string;
        };
        HandoverTimelineResponse: {
            /** @description Wanneer de school per mail hoorde dat er iets klaarstaat. */
            delivered: string[];
            /** @description Wie keek, per rol en per dag; de laatste eerst. */
            looks: components["schemas"]["HandoverLookResponse"][];
            items: components["schemas"]["HandoverEventResponse"][];
        };
        GuardianWordsResponse: {
            /** @description De antwoorden, per vraag. */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Wanneer het is opgeslagen.
             */
            savedAt: string;
            /** @description Kenmerk van het onderdeel. */
            sectionId: string;
            /** @description Naam van de ouder. */
            guardianName: string;
        };
        GuardianWordsListResponse: {
            items: components["schemas"]["GuardianWordsResponse"][];
        };
        HandoverQuestionResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date-time
             * @description Wanneer de vraag is gesteld.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description Wanneer er is geantwoord.
             */
            answeredAt?: string;
            /** @description De vraag. */
            text: string;
            /** @description Gaat over een deel dat niet iedereen mag lezen. */
            restricted: boolean;
            /** @description Door wie. */
            askedByName: string;
            /** @description In welke rol. */
            askedByRole: string;
            /** @description Het antwoord; ontbreekt zolang er geen is. */
            answer?: string;
            /** @description Door wie. */
            answeredByName?: string;
        };
        HandoverQuestionsResponse: {
            items: components["schemas"]["HandoverQuestionResponse"][];
        };
        AnswerQuestionRequest: {
            /** @description Het antwoord. Het staat bij de overdracht en in geen enkele mail. */
            text: string;
        };
        ReceivedHandoverSummary: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum van het kind.
             */
            bornOn: string;
            /**
             * @description `facts`: alleen wat volgens de wet meegaat.
             * @enum {string}
             */
            kind: "full" | "facts";
            /**
             * @description De stand. Alleen `open` en `accepted` zijn te lezen.
             * @enum {string}
             */
            state: "open" | "accepted" | "returned" | "recalled" | "withdrawn" | "replaced";
            /**
             * Format: date-time
             * @description Wanneer het is verstuurd.
             */
            sentAt: string;
            /**
             * Format: date-time
             * @description Wanneer er voor het laatst iets veranderde.
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description Kenmerk van de collega die het oppakt.
             */
            assigneeId?: string;
            /** @description Vragen waarop nog geen antwoord is. */
            unanswered: number;
            /**
             * @description Waarvoor de voorschool aandacht vraagt.
             * @enum {string}
             */
            triage: "support" | "talk" | "none";
            /**
             * Format: uuid
             * @description Kenmerk van de voorschool.
             */
            senderLocationId: string;
            /**
             * Format: date
             * @description Vanaf deze dag vragen we wat u aan de overdracht had.
             */
            feedbackDueOn?: string;
            /** @description Naam van het kind, zoals die was toen het werd verstuurd. */
            pupilName: string;
            /** @description De voorschool die het stuurde. */
            preschoolName: string;
            /** @description Welk formulier. */
            formTitle: string;
            /** @description Nieuw of veranderd sinds u het voor het laatst opende. */
            isNew: boolean;
            /** @description Naam van die collega. */
            assigneeName?: string;
            /** @description Er is terugkoppeling gegeven. */
            hasFeedback: boolean;
        };
        ReceivedHandoverListResponse: {
            items: components["schemas"]["ReceivedHandoverSummary"][];
            /** @description Waar de volgende bladzijde begint; ontbreekt op de laatste. */
            nextCursor?: string;
        };
        ReceivedSenderResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            locationId: string;
            /** @description Hoeveel er van haar ligt. */
            count: number;
            /** @description Naam. */
            name: string;
        };
        ReceivedSendersResponse: {
            items: components["schemas"]["ReceivedSenderResponse"][];
        };
        ReceivedSectionResponse: {
            /** @description De antwoorden, per vraag. */
            answers: {
                [key: string]: unknown;
            };
            /** @description Kenmerk van het onderdeel in het formulier. */
            id: string;
        };
        AnswerChangeResponse: {
            /**
             * @description Wat er met het antwoord gebeurde.
             * @enum {string}
             */
            change: "added" | "changed" | "removed";
            /** @description Kenmerk van het onderdeel. */
            section: string;
            /** @description Kenmerk van de vraag. */
            field: string;
            /** @description De vraag zoals hij is gesteld. */
            label: string;
        };
        ReceivedFileResponse: {
            /**
             * Format: uuid
             * @description Kenmerk; zo staat het ook in het antwoord.
             */
            id: string;
            /** @description Grootte in bytes. */
            bytes: number;
            /**
             * @description Wat de virusscanner zei. `infected`: de inhoud is gewist.
             * @enum {string}
             */
            scan: "clean" | "not-scanned" | "infected";
            /** @description Kenmerk van het onderdeel. */
            section: string;
            /** @description De vraag waarbij het staat. */
            label: string;
            /** @description Naam van het bestand. */
            name: string;
            /** @description Soort bestand. */
            mediaType: string;
            /** @description SHA-256 van de inhoud. */
            sha256: string;
        };
        ReceivedPartResponse: {
            /** @description Kenmerk van het deel in het formulier. */
            id: string;
            /** @description Alleen voor directeur en intern begeleider. */
            restricted: boolean;
            /** @description De onderdelen. */
            sections: components["schemas"]["ReceivedSectionResponse"][];
            /** @description Wat anders is dan wat u eerder kreeg. */
            changes: components["schemas"]["AnswerChangeResponse"][];
            /** @description De bestanden bij de antwoorden. */
            files: components["schemas"]["ReceivedFileResponse"][];
        };
        ReceivedHandoverResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Geboortedatum van het kind.
             */
            bornOn: string;
            /**
             * @description `facts`: alleen wat volgens de wet meegaat.
             * @enum {string}
             */
            kind: "full" | "facts";
            /**
             * @description De stand. Alleen `open` en `accepted` zijn te lezen.
             * @enum {string}
             */
            state: "open" | "accepted" | "returned" | "recalled" | "withdrawn" | "replaced";
            /**
             * Format: date-time
             * @description Wanneer het is verstuurd.
             */
            sentAt: string;
            /**
             * Format: date-time
             * @description Wanneer er voor het laatst iets veranderde.
             */
            changedAt: string;
            /**
             * Format: uuid
             * @description Kenmerk van de collega die het oppakt.
             */
            assigneeId?: string;
            /** @description Vragen waarop nog geen antwoord is. */
            unanswered: number;
            /**
             * @description Waarvoor de voorschool aandacht vraagt.
             * @enum {string}
             */
            triage: "support" | "talk" | "none";
            /**
             * Format: uuid
             * @description Kenmerk van de voorschool.
             */
            senderLocationId: string;
            /**
             * Format: date
             * @description Vanaf deze dag vragen we wat u aan de overdracht had.
             */
            feedbackDueOn?: string;
            /**
             * Format: uuid
             * @description De versie van het formulier.
             */
            formVersionId: string;
            /**
             * Format: date
             * @description Deze kopie gaat weg op deze dag, omdat de bewaartermijn dan voorbij is.
             */
            goesOn?: string;
            /**
             * Format: date
             * @description De rest van de kopie ging weg op deze dag, omdat de bewaartermijn voorbij was.
             */
            removedOn?: string;
            /** @description SHA-256 van wat er ging. */
            sha256: string;
            /** @description De delen die u mag lezen; leeg als de overdracht gesloten is. */
            parts: components["schemas"]["ReceivedPartResponse"][];
            /** @description Delen die u eerder kreeg en die niet meer meegaan. */
            removedParts: string[];
            /** @description Vragen en antwoorden. */
            questions: components["schemas"]["HandoverQuestionResponse"][];
            /** @description Naam van het kind, zoals die was toen het werd verstuurd. */
            pupilName: string;
            /** @description De voorschool die het stuurde. */
            preschoolName: string;
            /** @description Welk formulier. */
            formTitle: string;
            /** @description Nieuw of veranderd sinds u het voor het laatst opende. */
            isNew: boolean;
            /** @description Naam van die collega. */
            assigneeName?: string;
            /** @description Er is terugkoppeling gegeven. */
            hasFeedback: boolean;
        };
        HandoverEventsResponse: {
            items: components["schemas"]["HandoverEventResponse"][];
        };
        ColleagueResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            personId: string;
            /** @description Naam. */
            name: string;
            /** @description Rol. */
            role: string;
        };
        ColleaguesResponse: {
            items: components["schemas"]["ColleagueResponse"][];
        };
        AskQuestionRequest: {
            /** @description De vraag. Zij staat bij de overdracht en in geen enkele mail. */
            text: string;
            /** @description Het deel waarover de vraag gaat. Is dat alleen voor directeur en intern begeleider, dan de vraag ook. */
            partId?: string;
        };
        AskedQuestionResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de vraag.
             */
            id: string;
        };
        AssignRequest: {
            /**
             * Format: uuid
             * @description De collega die het oppakt; `null`: niemand in het bijzonder.
             */
            personId: string | null;
        };
        AttachmentResponse: {
            /**
             * Format: uuid
             * @description Kenmerk; een antwoord verwijst ernaar.
             */
            id: string;
            /**
             * @description `consent-scan`: het papier waarop een ouder besloot.
             * @enum {string}
             */
            purpose: "answer" | "consent-scan";
            /** @description Grootte in bytes. */
            bytes: number;
            /**
             * @description Wat de virusscanner zei. `infected`: de inhoud is gewist.
             * @enum {string}
             */
            scan: "clean" | "not-scanned" | "infected";
            /**
             * Format: date-time
             * @description Wanneer het is toegevoegd.
             */
            uploadedAt: string;
            /** @description Kenmerk van het onderdeel waarbij het hoort. */
            sectionId?: string;
            /** @description Naam van het bestand, zonder wat er niet in hoort. */
            name: string;
            /** @description Soort bestand, zoals het is bekeken. */
            mediaType: string;
            /** @description SHA-256 van de inhoud. */
            sha256: string;
            /** @description Wie het toevoegde. */
            uploadedByName: string;
        };
        AttachmentListResponse: {
            items: components["schemas"]["AttachmentResponse"][];
        };
        AskDossierRequest: {
            /**
             * @description `normal`: zonder vertrouwelijke delen. `restricted`: alleen het vertrouwelijke deel, van één kind. `concept`: wat nu bij de ouders ligt, van één kind.
             * @enum {string}
             */
            kind: "normal" | "restricted" | "concept";
            /**
             * Format: uuid
             * @description Kenmerken van wat naar een school ging (`releaseId`); bij `concept` dat van de overdracht.
             */
            ids: string[];
        };
        DossierResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Wat erin staat.
             * @enum {string}
             */
            kind: "normal" | "restricted" | "concept";
            /**
             * @description `ready`: te downloaden. `gone`: verwijderd, want oud of niet meer te lezen.
             * @enum {string}
             */
            state: "waiting" | "making" | "ready" | "failed" | "gone";
            /** @description Hoeveel kinderen zijn gevraagd. */
            total: number;
            /** @description Hoeveel daarvan klaar zijn. */
            done: number;
            /** @description Hoeveel kinderen er niet in staan; de PDF zegt welke en waarom. */
            leftOut: number;
            /**
             * Format: date-time
             * @description Wanneer u erom vroeg; staat op elke bladzijde.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description Tot wanneer hij te downloaden is.
             */
            expiresAt?: string;
            /**
             * @description Waarom hij is verwijderd. `withdrawn`: een ouder trok toestemming in.
             * @enum {string}
             */
            goneBecause?: "expired" | "withdrawn" | "shut";
            /**
             * Format: date
             * @description Op welke dag dat was.
             */
            goneOn?: string;
            /** @description Grootte in bytes. */
            bytes?: number;
            /** @description Aantal bladzijden. */
            pages?: number;
            /** @description U haalde hem al eens op. */
            fetched: boolean;
            /** @description SHA-256 van de inhoud; van één kind hetzelfde als bij de overdracht. */
            contentSha256?: string;
            /** @description SHA-256 van het bestand. */
            fileSha256?: string;
        };
        DossierListResponse: {
            items: components["schemas"]["DossierResponse"][];
        };
        ReminderResponse: {
            /**
             * Format: uuid
             * @description Kenmerk. Ontbreekt zolang de herinnering alleen is voorzien.
             */
            id?: string;
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: uuid
             * @description Kenmerk van de aanmelding, als de herinnering daarover gaat.
             */
            registrationId?: string;
            /**
             * @description Waarom: de regel, of dat iemand erom vroeg (chase).
             * @enum {string}
             */
            rule: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days" | "chase";
            /**
             * @description Soort ontvanger.
             * @enum {string}
             */
            recipientKind: "preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband";
            /**
             * Format: uuid
             * @description Kenmerk van de locatie, gemeente of ouder.
             */
            recipientId: string;
            /**
             * Format: date
             * @description Dag van de stap.
             */
            dueOn: string;
            /**
             * Format: date
             * @description Dag waarop hij weggaat: de dag van de stap of de eerste werkdag daarna.
             */
            sendOn: string;
            /** @description Versie van de regel waaruit hij volgt. */
            ruleVersion: number;
            /** @description Hoeveel werkdagen na de dag van de stap deze ontvanger aan de beurt is: de trede van de ladder. */
            rungDays: number;
            /**
             * Format: uuid
             * @description Kenmerk van de herinnering die niet aankwam, waarvoor deze in de plaats kwam.
             */
            insteadOf?: string;
            /**
             * @description Stand.
             * @enum {string}
             */
            status: "planned" | "in-progress" | "held" | "sent" | "failed" | "lapsed";
            /**
             * Format: date-time
             * @description Verstuurd op.
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description Verstuurd, mislukt of vervallen op.
             */
            settledAt?: string;
            /** @description Naam van het kind zoals men hem zegt. */
            displayName?: string;
            /** @description Naam van het kind zoals hij in een lijst staat. */
            sortName?: string;
            /** @description Naam van de voorschool of gemeente. Ontbreekt bij een ouder. */
            recipientName?: string;
            /** @description Het e-mailadres, gedeeltelijk. */
            address?: string;
            /** @description Code van waarom hij mislukt of vervallen is. */
            reason?: string;
            /** @description Waarom iemand haar tegenhoudt, in woorden. */
            heldReason?: string;
        };
        ReminderListResponse: {
            items: components["schemas"]["ReminderResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        RungBody: {
            /**
             * @description Soort ontvanger.
             * @enum {string}
             */
            recipientKind: "preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband";
            /** @description Zoveel werkdagen na de dag van de regel, als er dan nog niets is gedaan. 0: op de dag zelf. */
            workingDays: number;
        };
        ReminderRuleResponse: {
            /**
             * @description Vaste naam.
             * @enum {string}
             */
            id: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days";
            /**
             * @description Waarover hij gaat: een kind (child) of een aanmelding (registration).
             * @enum {string}
             */
            subject: "child" | "registration";
            /**
             * @description De dag waarvan hij uitgaat.
             * @enum {string}
             */
            anchor: "birth" | "decision" | "completion" | "placement" | "opp" | "tlv" | "objection";
            /** @description Maanden na die dag. */
            months: number;
            /** @description Dagen daarna. */
            days: number;
            /** @description Werkdagen daarna. */
            workingDays: number;
            /** @description Wie op de ladder mag staan. */
            possibleReceivers: ("preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband")[];
            /** @description Versie, voor het wijzigen. */
            version: number;
            /** @description De regel doet mee. */
            active: boolean;
            /** @description De ladder: wie, en na hoeveel werkdagen. */
            rungs: components["schemas"]["RungBody"][];
            /** @description Wet of afspraak. */
            source: string;
        };
        ReminderRuleListResponse: {
            items: components["schemas"]["ReminderRuleResponse"][];
        };
        ReminderRuleRequest: {
            /** @description Maanden na de dag waarvan de regel uitgaat. */
            months: number;
            /** @description Dagen daarna; onder nul is eerder. */
            days: number;
            /** @description Werkdagen daarna; onder nul is eerder. */
            workingDays: number;
            /** @description Wie het bericht krijgt, en na hoeveel werkdagen. */
            rungs: components["schemas"]["RungBody"][];
            /** @description Versie die op het scherm stond. */
            version: number;
            /** @description De regel doet mee. */
            active: boolean;
        };
        DryRunLineResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * @description Regel.
             * @enum {string}
             */
            rule: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days";
            /**
             * @description Soort ontvanger.
             * @enum {string}
             */
            recipientKind: "preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband";
            /**
             * Format: date
             * @description Zou nu weggaan op. Ontbreekt: komt erbij.
             */
            nowOn?: string;
            /**
             * Format: date
             * @description Gaat na de wijziging weg op. Ontbreekt: vervalt.
             */
            thenOn?: string;
            /** @description Naam van het kind. */
            displayName?: string;
            /** @description Naam van de ontvanger. Ontbreekt bij een ouder. */
            recipientName?: string;
        };
        DryRunResponse: {
            /** @description Herinneringen die erbij komen. */
            appear: number;
            /** @description Herinneringen die vervallen. */
            disappear: number;
            /** @description Herinneringen die op een andere dag weggaan. */
            move: number;
            /** @description Herinneringen die blijven zoals ze zijn. */
            stay: number;
            /** @description De eerste vijftig die veranderen. Ontbreekt voor wie alleen aantallen mag zien. */
            items?: components["schemas"]["DryRunLineResponse"][];
        };
        QuietPeriodResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * Format: date
             * @description Eerste dag.
             */
            fromOn: string;
            /**
             * Format: date
             * @description Laatste dag.
             */
            toOn: string;
            /** @description Naam. */
            name: string;
        };
        QuietPeriodListResponse: {
            items: components["schemas"]["QuietPeriodResponse"][];
        };
        QuietPeriodRequest: {
            /**
             * Format: date
             * @description Eerste dag.
             */
            fromOn: string;
            /**
             * Format: date
             * @description Laatste dag.
             */
            toOn: string;
            /** @description Naam, zoals "kerstvakantie". */
            name: string;
        };
        ChaseResponse: {
            children: number;
            preschools: number;
            alreadyChased: number;
            withoutPreschool: number;
            /** Format: date */
            sendOn: string;
        };
        ChaseFilter: {
            /** Format: uuid */
            wijkId?: string;
            /** Format: uuid */
            boardId?: string;
            /** Format: uuid */
            preschoolLocationId?: string;
            /** Format: uuid */
            schoolLocationId?: string;
        };
        ReminderHoldRequest: {
            /**
             * Format: uuid
             * @description Kenmerk van het kind.
             */
            pupilId: string;
            /**
             * Format: uuid
             * @description Kenmerk van de aanmelding, als de herinnering daarover gaat.
             */
            registrationId?: string;
            /**
             * @description Waarom zij kwam: de regel, of dat iemand erom vroeg (chase).
             * @enum {string}
             */
            rule: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days" | "chase";
            /**
             * @description Soort ontvanger.
             * @enum {string}
             */
            recipientKind: "preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband";
            /**
             * Format: uuid
             * @description Kenmerk van de locatie, gemeente of ouder.
             */
            recipientId: string;
            /**
             * Format: date
             * @description Dag van de stap.
             */
            dueOn: string;
            /** @description Waarom zij niet weg mag. Schrijf niet op wat de school of de gemeente niet over een kind hoeft te weten. */
            reason: string;
        };
        MailboxProblemResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de locatie.
             */
            locationId: string;
            /**
             * @description School (school) of voorschool (preschool).
             * @enum {string}
             */
            locationKind: "school" | "preschool";
            /**
             * @description De eerste postbus (contact) of die van de vervanger (deputy).
             * @enum {string}
             */
            mailbox: "contact" | "deputy";
            /**
             * @description Het adres is geweigerd (refused), of er is geen adres (missing).
             * @enum {string}
             */
            problem: "refused" | "missing";
            /**
             * Format: date-time
             * @description Sinds wanneer.
             */
            since: string;
            /** @description Naam van de locatie. */
            locationName: string;
            /** @description School of voorschoolorganisatie waar zij bij hoort. */
            organisationName: string;
            /** @description Het adres. Ontbreekt als er geen is. */
            address?: string;
        };
        MailboxProblemListResponse: {
            items: components["schemas"]["MailboxProblemResponse"][];
        };
        MailboxStateResponse: {
            /** @description Herinneringen die hier niet aankwamen en nog opnieuw verstuurd kunnen worden. */
            failedReminders: number;
            /** @description Wat er niet klopt; leeg als alles klopt. */
            items: components["schemas"]["MailboxProblemResponse"][];
        };
        MailboxConfirmationRequest: {
            /**
             * @description Welke postbus: de eerste (contact) of die van de vervanger (deputy).
             * @enum {string}
             */
            mailbox: "contact" | "deputy";
        };
        RetentionPeriodResponse: {
            /** @description Nummer van de regel. */
            version: number;
            /**
             * Format: date
             * @description Geldt sinds.
             */
            validFrom: string;
            /** @description Kenmerk van de soort. */
            id: string;
            /** @description Wat het is. */
            title: string;
            /** @description De termijn volgens ISO 8601, zoals P2Y. */
            term: string;
            /** @description De termijn in woorden. */
            termInWords: string;
            /** @description Vanaf wanneer de termijn telt. */
            countedFrom: string;
            /** @description Waarom: de wet of een afspraak. */
            source: string;
            /** @description Kortste termijn die mag, in woorden. */
            atLeast: string;
            /** @description Langste termijn die mag, in woorden. */
            atMost: string;
            /** @description Mag worden gewijzigd, binnen die grenzen. */
            editable: boolean;
            /** @description Weg in de nacht; anders gaat het uit zichzelf meteen. */
            nightly: boolean;
            /** @description Wie de laatste wijziging goedkeurde. */
            changedByName?: string;
        };
        RetentionChangeResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "proposed" | "approved" | "rejected";
            /** Format: date-time */
            proposedAt: string;
            /** Format: date-time */
            decidedAt?: string;
            /** @description De soort gegevens; `start` of `stop`: het verwijderen zelf. */
            kind: string;
            /** @description Waarover het gaat. */
            title: string;
            /** @description De termijn van toen. */
            before?: string;
            /** @description De voorgestelde termijn. */
            after?: string;
            reason: string;
            proposedByName: string;
            /** @description Je eigen voorstel: een ander keurt het goed. */
            isMine: boolean;
            decidedByName?: string;
        };
        RetentionOverviewResponse: {
            /** @description Het verwijderen in de nacht staat aan. Anders wordt alleen geteld. */
            started: boolean;
            periods: components["schemas"]["RetentionPeriodResponse"][];
            /** @description Voorstellen: eerst wat wacht, dan wat besloten is. */
            changes: components["schemas"]["RetentionChangeResponse"][];
        };
        RetentionPlaceResponse: {
            /** @description Gaat weg. */
            due: number;
            /** @description Zou weggaan, maar blijft vanwege een geschil. */
            held: number;
            /** @description De voorschool of school; ontbreekt: van geen plek. */
            name?: string;
        };
        RetentionPreviewLineResponse: {
            /** @description Gaat weg. */
            due: number;
            /** @description Zou weggaan, maar blijft vanwege een geschil. */
            held: number;
            /** @description Kenmerk van de soort. */
            kind: string;
            /** @description Wat het is. */
            title: string;
            places: components["schemas"]["RetentionPlaceResponse"][];
        };
        RetentionPreviewResponse: {
            /**
             * Format: date
             * @description Welke nacht.
             */
            on: string;
            lines: components["schemas"]["RetentionPreviewLineResponse"][];
        };
        RetentionSubjectResponse: {
            /**
             * Format: date
             * @description Dag waarop de termijn begon.
             */
            eventOn: string;
            /** @description Kenmerk. */
            id: string;
            /** @description Blijft vanwege een geschil. */
            held: boolean;
        };
        RetentionSubjectsResponse: {
            /** @description Hoogstens 200, het oudste eerst. */
            items: components["schemas"]["RetentionSubjectResponse"][];
        };
        RetentionTrialRequest: {
            /** @description De termijn volgens ISO 8601, zoals P6M. */
            term: string;
        };
        RetentionTrialResponse: {
            /** @description Gaat weg met de termijn van nu. */
            now: number;
            /** @description Gaat weg met de andere termijn. */
            then: number;
            /** @description Per plek, met de andere termijn. */
            places: components["schemas"]["RetentionPlaceResponse"][];
        };
        RetentionRunLineResponse: {
            found: number;
            removed: number;
            held: number;
            failed: number;
            /** @description Wat het is. */
            title: string;
            /** @description Met welke termijn. */
            termInWords: string;
        };
        RetentionRunResponse: {
            /** Format: date */
            runOn: string;
            /** Format: date-time */
            startedAt: string;
            /**
             * Format: date-time
             * @description Ontbreekt zolang het bezig is.
             */
            finishedAt?: string;
            /** @description Alleen geteld: het verwijderen stond nog uit. */
            rehearsal: boolean;
            lines: components["schemas"]["RetentionRunLineResponse"][];
        };
        RetentionRunListResponse: {
            /** @description Hoogstens dertig, de laatste eerst. */
            items: components["schemas"]["RetentionRunResponse"][];
        };
        RetentionTermRequest: {
            /** @description De nieuwe termijn volgens ISO 8601, zoals P6M. */
            term: string;
            /** @description Waarom. Noem geen kind of ouder. */
            reason: string;
        };
        RetentionChangeMadeResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van het voorstel.
             */
            id: string;
        };
        RetentionDecisionRequest: {
            /** @description Goedkeuren; anders afwijzen. */
            approve: boolean;
        };
        RetentionReasonRequest: {
            /** @description Waarom. Noem geen kind of ouder. */
            reason: string;
        };
        RetentionHoldResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            subjectKind: "pupil" | "handover" | "registration";
            /** Format: uuid */
            subjectId: string;
            /**
             * Format: date
             * @description Op die dag gaat iemand na of het geschil nog loopt.
             */
            reviewOn: string;
            /** Format: date-time */
            setAt: string;
            /**
             * Format: date-time
             * @description Sinds wanneer de termijnen weer tellen.
             */
            liftedAt?: string;
            /** @description Waar het is vastgelegd; ontbreekt: bij de gemeente. */
            locationName?: string;
            /** @description Waarom; alleen voor wie het kind beheert. */
            reason?: string;
            /** @description Die dag is voorbij. */
            isOverdue: boolean;
            setByName: string;
            liftedByName?: string;
        };
        RetentionHoldListResponse: {
            items: components["schemas"]["RetentionHoldResponse"][];
        };
        RetentionHoldRequest: {
            /**
             * @description Alles van een kind, of één overdracht of aanmelding.
             * @enum {string}
             */
            subjectKind: "pupil" | "handover" | "registration";
            /**
             * Format: uuid
             * @description Kenmerk van het kind, de overdracht of de aanmelding.
             */
            subjectId: string;
            /**
             * Format: date
             * @description De dag waarop iemand nagaat of het geschil nog loopt.
             */
            reviewOn: string;
            /** @description Welk geschil, in het kort. */
            reason: string;
        };
        RetentionHoldMadeResponse: {
            /** Format: uuid */
            id: string;
        };
        RetentionLiftRequest: {
            /** @description Waarom. Noem geen kind of ouder. */
            reason: string;
        };
        RetentionReviewRequest: {
            /**
             * Format: date
             * @description De dag waarop iemand nagaat of het geschil nog loopt.
             */
            reviewOn: string;
        };
        WorkerResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            workerId: string;
            /**
             * @description Hoe het werk binnenkomt: via de wachtrij (queue), rechtstreeks uit de database (direct), of even niet (waiting).
             * @enum {string}
             */
            mode: "queue" | "direct" | "waiting";
            /**
             * Format: date-time
             * @description Draait sinds.
             */
            startedAt: string;
            /**
             * Format: date-time
             * @description Laatst gezien op.
             */
            seenAt: string;
        };
        WorkStatusResponse: {
            /** @description Werk dat nog moet gebeuren. */
            openTasks: number;
            /** @description Werk dat na alle pogingen niet lukte. */
            failedTasks: number;
            /** @description Hoe lang het oudste werk al op een worker wacht, in seconden. */
            oldestOpenSeconds?: number;
            /** @description De workers die nu draaien. */
            workers: components["schemas"]["WorkerResponse"][];
            /** @description Er is een worker die zonder wachtrij (Redis) werkt. Er gaat niets verloren; het gaat langzamer. */
            withoutQueue: boolean;
        };
        FailedTaskResponse: {
            /** @description Hoe vaak het is geprobeerd. */
            attempts: number;
            /**
             * Format: date-time
             * @description Klaargezet op.
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Mislukt op.
             */
            failedAt?: string;
            /** @description Nummer van het werk. */
            id: string;
            /** @description Wat voor werk: onderdeel en taak, zoals `reminders.send`. */
            task: string;
            /** @description Code van de laatste fout. Nooit gegevens van een kind. */
            code: string;
        };
        FailedTaskListResponse: {
            items: components["schemas"]["FailedTaskResponse"][];
            /** @description Ontbreekt op de laatste bladzijde. */
            nextCursor?: string;
        };
        FailedTaskRetryResponse: {
            /** @description Nummer van het werk. */
            taskId: string;
        };
        SavedFilterResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Van welke lijst.
             * @enum {string}
             */
            list: "watch-list" | "figures" | "figure-children" | "wijk-report";
            /** @description Wat er is gekozen. */
            parameters: {
                [key: string]: string;
            };
            /** @description Naam. */
            name: string;
            /** @description Ook voor collega's van dezelfde organisatie. */
            shared: boolean;
            /** @description Hiermee opent de lijst voor u. */
            isDefault: boolean;
            /** @description Van uzelf; anders van een collega die het deelt. */
            own: boolean;
        };
        SavedFilterListResponse: {
            items: components["schemas"]["SavedFilterResponse"][];
        };
        SaveFilterRequest: {
            /**
             * @description Van welke lijst: de beginpagina (watch-list), de cijfers (figures), de kinderen achter een cijfer (figure-children)
             *      of het rapport voor het wijkoverleg (wijk-report).
             * @enum {string}
             */
            list: "watch-list" | "figures" | "figure-children" | "wijk-report";
            /** @description Wat er is gekozen, zoals `wijkId`, `list`, `weeks`, `sort`, `schoolYear` of `state`. Alleen wat de lijst kent. */
            parameters: {
                [key: string]: string;
            };
            /** @description Naam van het filter. Zet er geen naam van een kind in. */
            name: string;
            /** @description Ook voor collega's van dezelfde organisatie. */
            shared: boolean;
            /** @description Hiermee opent de lijst voor u. Een per lijst. */
            isDefault: boolean;
        };
        ChangeFilterRequest: {
            /** @description Naam van het filter. Zet er geen naam van een kind in. */
            name: string;
            /** @description Ook voor collega's van dezelfde organisatie. */
            shared: boolean;
            /** @description Hiermee opent de lijst voor u. Een per lijst. */
            isDefault: boolean;
        };
        SharedFilterResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Van welke lijst.
             * @enum {string}
             */
            list: "watch-list" | "figures" | "figure-children" | "wijk-report";
            /**
             * Format: date-time
             * @description Wanneer het is bewaard.
             */
            savedAt: string;
            /** @description Naam. */
            name: string;
            /** @description Wie het deelt. Ontbreekt als die naam niet bekend is. */
            ownerName?: string;
        };
        SharedFilterListResponse: {
            items: components["schemas"]["SharedFilterResponse"][];
        };
        GuardianCodeRequest: {
            /** @description Wat achter het hekje in de link staat. */
            link: string;
        };
        GuardianEntryRequest: {
            /** @description Wat achter het hekje in de link staat. */
            link: string;
            /** @description De zes cijfers uit de mail. */
            code: string;
        };
        GuardianPartResponse: {
            /** @description Hoeveel bestanden erbij horen. */
            files: number;
            /**
             * @description Wat u over deze tekst en deze school besloot; ontbreekt: nog niets.
             * @enum {string}
             */
            decision?: "given" | "refused" | "withdrawn";
            /** @description Kenmerk van het deel. */
            id: string;
            /** @description Hoe het heet. */
            title: string;
            /** @description Wat erin staat en wat de school ermee doet. */
            explanation: string;
            /** @description Gaat volgens de wet mee: hierover beslist u niet. */
            byLaw: boolean;
            /** @description Op school leest niet iedereen dit deel. */
            restricted: boolean;
        };
        GuardianWordsOwnResponse: {
            /** @description Uw antwoorden, per vraag. */
            answers: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description Wanneer het is opgeslagen.
             */
            savedAt: string;
            /** @description Kenmerk van het onderdeel. */
            sectionId: string;
            /** @description Over welke tekst het gaat. */
            version: number;
            /** @description Nummer van wat is opgeslagen; noem het bij het opslaan. */
            revision: number;
        };
        GuardianHandoverResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van die school.
             */
            schoolLocationId?: string;
            /**
             * @description Welk formulier het is.
             * @enum {string}
             */
            form: "peuterestafette" | "extra-ondersteuning";
            /**
             * @description De stand.
             * @enum {string}
             */
            status: "draft" | "presented" | "sent" | "accepted" | "returned" | "closed" | "refused" | "withdrawn";
            /** @description De onderdelen die u zelf invult, zoals het formulier ze vraagt. */
            sections: {
                [key: string]: unknown;
            }[];
            /**
             * Format: date-time
             * @description Wanneer het naar de school ging.
             */
            sentAt?: string;
            /**
             * Format: date-time
             * @description Wanneer de school het opende.
             */
            openedAt?: string;
            /**
             * Format: date
             * @description Tot en met deze dag bewaart Estafette de tekst.
             */
            keptThrough?: string;
            /** @description Uw naam. */
            guardianName: string;
            /** @description Naam van uw kind. */
            pupilName: string;
            /** @description Roepnaam van uw kind. */
            givenName: string;
            /** @description De voorschool. */
            preschoolName: string;
            /** @description De school die het krijgt; ontbreekt zolang die niet bekend is. */
            schoolName?: string;
            /** @description Hoe het formulier heet. */
            formTitle: string;
            /** @description De tekst die voor u ligt. */
            version: number;
            /** @description Versturen is gestopt: niet alle ouders zijn het ermee eens. */
            stopped: boolean;
            /** @description Alles is er: de voorschool kan versturen. */
            mayGo: boolean;
            /** @description De delen van het formulier. */
            parts: components["schemas"]["GuardianPartResponse"][];
            /** @description Wat u daarin schreef, ook over eerdere teksten. */
            words: components["schemas"]["GuardianWordsOwnResponse"][];
            /** @description In welke rol iemand het opende. */
            openedByRole?: string;
        };
        GuardianFileResponse: {
            /**
             * Format: uuid
             * @description Kenmerk; een antwoord verwijst ernaar.
             */
            id: string;
            /** @description Grootte in bytes. */
            bytes: number;
            /**
             * @description Wat de virusscanner zei. `infected`: de inhoud is gewist.
             * @enum {string}
             */
            scan: "clean" | "not-scanned" | "infected";
            /** @description Naam van het bestand. */
            name: string;
            /** @description Soort bestand. */
            mediaType: string;
        };
        GuardianTextResponse: {
            /** @description Het formulier met alle vragen. */
            definition: {
                [key: string]: unknown;
            };
            /** @description De antwoorden, per onderdeel en vraag. */
            answers: {
                [key: string]: unknown;
            };
            /** @description Welke tekst. */
            version: number;
            /** @description Delen die erin zitten. */
            parts: string[];
            /** @description De bestanden die erbij horen. */
            files: components["schemas"]["GuardianFileResponse"][];
        };
        GuardianLookResponse: {
            /**
             * Format: date-time
             * @description Wanneer die dag het laatst.
             */
            lastAt: string;
            /** @description Hoe vaak die dag. */
            times: number;
            /** @description Waarnaar: de tekst, of een bijlage. */
            label: string;
            /** @description De rol. */
            role: string;
            /** @description Op de school; anders op de voorschool. */
            atSchool: boolean;
        };
        GuardianEventResponse: {
            /**
             * Format: date-time
             * @description Wanneer.
             */
            happenedAt: string;
            /** @description Wat er gebeurde. */
            label: string;
            /** @description Door wie: de rol. */
            byRole: string;
        };
        GuardianEventsResponse: {
            /** @description Wie het las, per rol en per dag; de laatste eerst. */
            looks: components["schemas"]["GuardianLookResponse"][];
            /** @description Wat er gebeurde, in volgorde. */
            items: components["schemas"]["GuardianEventResponse"][];
        };
        GuardianSaveRequest: {
            /** @description De tekst waarover u schrijft. */
            version: number;
            /** @description Het nummer van wat op uw scherm stond; 0 als u nog niets opsloeg. */
            revision: number;
            /** @description Uw antwoorden, per vraag. */
            answers: {
                [key: string]: unknown;
            };
        };
        GuardianFindingResponse: {
            /** @enum {string} */
            level: "missing" | "wrong";
            /** @description Kenmerk van het onderdeel. */
            section: string;
            /** @description Plaats van het antwoord (JSON pointer). */
            pointer: string;
            /** @description De regel waaraan niet is voldaan. */
            rule: string;
            /** @description Wat er is en wat u kunt doen. */
            reason: string;
        };
        GuardianSavedResponse: {
            /**
             * Format: date-time
             * @description Wanneer.
             */
            savedAt: string;
            /** @description Nummer van wat is opgeslagen. */
            revision: number;
            findings: components["schemas"]["GuardianFindingResponse"][];
        };
        GuardianPartDecisionRequest: {
            /**
             * @description Mag het naar de school?
             * @enum {string}
             */
            decision: "given" | "refused";
            /** @description Kenmerk van het deel. */
            part: string;
        };
        GuardianDecisionRequest: {
            /** @description De tekst die u las. */
            version: number;
            /**
             * @description U weet dat alles wordt gewist als niemand toestemming geeft, en u wilt dat.
             * @default false
             */
            eraseConfirmed: boolean;
            /**
             * Format: uuid
             * @description De school die op uw scherm stond.
             */
            schoolLocationId: string;
            /** @description Uw besluit per deel. */
            decisions: components["schemas"]["GuardianPartDecisionRequest"][];
        };
        GuardianDecidedResponse: {
            /** @description Alles is gewist. Uw link werkt nu niet meer. */
            erased: boolean;
        };
        GuardianInvitationResponse: {
            /**
             * Format: uuid
             * @description Kenmerk van de ouder.
             */
            guardianId: string;
            /**
             * Format: date-time
             * @description Wanneer de laatste mail met de link ging.
             */
            mailedAt?: string;
            /**
             * Format: date-time
             * @description Wanneer bleek dat de mail niet aankwam.
             */
            failedAt?: string;
            /**
             * Format: date-time
             * @description Wanneer de ouder voor het eerst binnenkwam.
             */
            openedAt?: string;
            /**
             * Format: date
             * @description Sinds welke dag het wachten op deze ouder is.
             */
            waitingSince?: string;
            /** @description Naam van de ouder. */
            name: string;
            /** @description Er is een e-mailadres. Zonder adres kan het op papier. */
            reachable: boolean;
        };
        GuardianInvitationsResponse: {
            items: components["schemas"]["GuardianInvitationResponse"][];
        };
        AskGuardianPaperRequest: {
            /**
             * @description `presented`: de tekst die voor u ligt, met wat u zelf schreef. `sent`: precies wat naar de school ging.
             * @enum {string}
             */
            content: "presented" | "sent";
        };
        GuardianPaperResponse: {
            /**
             * Format: uuid
             * @description Kenmerk.
             */
            id: string;
            /**
             * @description Wat erin staat.
             * @enum {string}
             */
            content: "presented" | "sent";
            /**
             * @description `ready`: te downloaden. `gone`: verwijderd, want oud of niet meer zoals het nu is.
             * @enum {string}
             */
            state: "waiting" | "making" | "ready" | "failed" | "gone";
            /**
             * Format: date-time
             * @description Wanneer u erom vroeg; staat op elke bladzijde.
             */
            askedAt: string;
            /**
             * Format: date-time
             * @description Tot wanneer hij te downloaden is.
             */
            expiresAt?: string;
            /**
             * @description Waarom hij is verwijderd.
             * @enum {string}
             */
            goneBecause?: "expired" | "withdrawn" | "shut";
            /** @description Grootte in bytes. */
            bytes?: number;
            /** @description Aantal bladzijden. */
            pages?: number;
            /** @description U haalde hem al eens op. */
            fetched: boolean;
        };
        GuardianPapersResponse: {
            items: components["schemas"]["GuardianPaperResponse"][];
        };
        /** @description Foutmelding volgens RFC 9457. */
        Problem: {
            /** @description Soort fout, als URI. */
            type?: string;
            /** @description Korte titel. */
            title: string;
            /** @description HTTP-status. */
            status: number;
            /** @description Wat er mis is en wat u kunt doen. */
            detail: string;
            /** @description Pad van de vraag. */
            instance?: string;
            /** @description Vaste code van de fout. */
            code?: string;
            /** @description Nummer waarmee beheer de vraag terugvindt. */
            traceId?: string;
            /** @description Alle bevindingen tegelijk. */
            errors?: {
                /** @description Naam van het veld. */
                name: string;
                /** @description Vaste code. */
                code: string;
                /** @description Wat er mis is en hoe u het herstelt. */
                reason: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AuditChains_verify: {
        parameters: {
            query?: {
                /** @description Nummer van een regel waarvan het zegel eerder buiten de database is bewaard. */
                anchorNumber?: number;
                /** @description Het zegel dat toen is bewaard. */
                anchorHash?: string;
            };
            header?: never;
            path: {
                /** @description Jaar van het logboek, zoals 2026. */
                year: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditVerificationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_upload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description Soort bestand, een van `GET /import-kinds`. */
                    kind: string;
                    /**
                     * Format: binary
                     * @description CSV-bestand, ten hoogste 20 MB.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Het bestand is te groot. */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen formulier met een bestand. */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het ingelezen bestand. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_discard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het ingelezen bestand. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_rows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het ingelezen bestand. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreviewResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_faultyRows: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het ingelezen bestand. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Imports_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het ingelezen bestand. */
                importId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmImportRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportKinds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportKindListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ImportKinds_sample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort bestand. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de organisatie. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordAgreementRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Agreements_enforce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreementRuleRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_list: {
        parameters: {
            query?: {
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description Soort organisatie. */
                kind?: "municipality" | "board" | "school" | "preschool-organisation" | "samenwerkingsverband" | "toeleiding";
                /** @description Alleen wat hier direct onder hangt. */
                parentId?: string;
                /** @description Zoek op (een deel van) de naam of het nummer. */
                q?: string;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de organisatie. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganisationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_list: {
        parameters: {
            query?: {
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description School of voorschool. */
                kind?: "school" | "preschool";
                /** @description Soort onderwijs. */
                sector?: "po" | "vo" | "so";
                /** @description Alleen locaties van deze school of voorschoolorganisatie. */
                organisationId?: string;
                /** @description Alleen locaties van dit schoolbestuur. */
                boardId?: string;
                /** @description Alleen locaties in deze wijk. */
                wijkId?: string;
                /** @description Ook locaties die gesloten zijn. */
                closed?: boolean;
                /** @description Zoek op (een deel van) de naam of het nummer. */
                q?: string;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Locations_setContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LocationContactRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Wijken_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WijkListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermCalculations_calculate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermCalculationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermCalculationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NonWorkingDays_list: {
        parameters: {
            query?: {
                /** @description Alleen de dagen in dit jaar. */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonWorkingDayListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NonWorkingDays_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNonWorkingDayRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NonWorkingDayResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    NonWorkingDays_remove: {
        parameters: {
            query?: {
                /** @description Ook als lopende termijnen daardoor een andere laatste dag krijgen. Zonder dit wordt dat eerst gevraagd. */
                acceptMoves?: "true";
            };
            header?: never;
            path: {
                /** @description De dag. */
                on: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SchoolYears_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SchoolYears_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Schooljaar, zoals 2026-2027. */
                schoolYear: string;
                /** @description Vaste naam van de termijn. */
                termId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SchoolYearDateRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolYearDateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SchoolHolidays_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SchoolHolidayListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TermRules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TermRuleListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_identityProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityProvidersResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_login: {
        parameters: {
            query: {
                /** @description Kenmerk van de inlogdienst, zie `identity-providers`. */
                provider: string;
                /** @description Pad binnen Estafette waar de browser na het inloggen naartoe gaat. */
                returnTo?: string;
                /** @description Code uit de link van een uitnodiging. */
                invitation?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Door naar de inlogdienst, of naar `/aanmelden?fout=…` als die niet antwoordt. */
            302: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignIn_callback: {
        parameters: {
            query?: {
                /** @description Waarom de inlogdienst weigert. */
                error?: unknown;
                /** @description Kenmerk van dit inloggen. */
                state?: unknown;
                /** @description Eenmalige code van de inlogdienst. */
                code?: unknown;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Door naar de gevraagde pagina, of naar `/aanmelden?fout=…`. */
            302: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_read: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOutResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_switchMembership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SwitchMembershipRequest"];
            };
        };
        responses: {
            /** @description De rol is gewisseld; de sessie heeft een nieuw kenmerk in de cookie. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignOutResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de sessie. */
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De sessie is beëindigd. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_list: {
        parameters: {
            query?: {
                /** @description Alleen accounts met een rol bij deze organisatie. */
                organisationId?: string;
                /** @description Het kenmerk uit `nextCursor` van de vorige bladzijde. */
                cursor?: string;
                /** @description Aantal accounts per bladzijde. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountSearchRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountPlacesResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountPersonRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_end: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Het account is beëindigd. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_inviteAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De uitnodiging wordt verstuurd. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_addRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Accounts_endRole: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het account. */
                accountId: string;
                /** @description Kenmerk van de rol. */
                membershipId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description De rol is beëindigd. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_search: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PupilSearchRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePupilRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_create: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPupilRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_depart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Pupils_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilDoubts_list: {
        parameters: {
            query?: {
                /** @description Alleen kinderen waarbij dit niet lijkt te kloppen. */
                kind?: "namesake" | "age" | "name" | "no-guardian" | "no-address" | "no-postcode" | "unknown-wijk";
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoubtedPupilListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilDoubts_count: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilDoubtCountsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilDoubts_settle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDoubtRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersionListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_propose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeFormVersionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De versie. */
                formVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_validator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De versie. */
                formVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_differences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De versie. */
                formVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDifferencesResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_approve: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De versie. */
                formVersionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FormVersions_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description De versie. */
                formVersionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawFormVersionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormVersionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort brief. */
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort brief. */
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveLetterTemplateRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_versions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort brief. */
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateVersionListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_reset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort brief. */
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetLetterTemplateRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterTemplateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LetterTemplates_preview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Soort brief. */
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
                /** @description Uw gemeente of bestuur. */
                organisationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetterTextRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Letters_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de brief. */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_list: {
        parameters: {
            query?: {
                /** @description Alleen deze vestiging. */
                schoolLocationId?: string;
                /** @description Alleen scholen van dit bestuur. */
                boardId?: string;
                /** @description Alleen aanmeldingen met deze stand. */
                status?: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
                /** @description Alleen wat nu moet: besluiten (decide), wachten op ouders (waiting), tijdelijk plaatsen (placement) of wat daarna komt (follow-up). */
                task?: "decide" | "waiting" | "placement" | "follow-up";
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_registerChild: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChildRegistrationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeRegistrationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_changeReceivedOn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivedOnChangeRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Registrations_takeStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                registrationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeStepRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilRegistrations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilRegistrationsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilRegistrations_register: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRegistrationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilRegistrations_watched: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchEntryResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Watch_list: {
        parameters: {
            query?: {
                /**
                 * @description Welke lijst: binnenkort 3½ (upcoming), te laat (overdue), aangemeld (registered), iedereen (all),
                 *      of wie op de beginpagina van een voorschool staat (attention),
                 *      op een voorschool en nergens aangemeld (lost), bij meer scholen aangemeld (double).
                 */
                list?: "upcoming" | "overdue" | "registered" | "all" | "attention" | "lost" | "double";
                /** @description Hoeveel weken vooruit de lijst van binnenkort kijkt. */
                weeks?: number;
                /** @description Alleen deze wijk. */
                wijkId?: string;
                /** @description Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
                boardId?: string;
                /** @description Alleen kinderen van deze voorschool. */
                preschoolLocationId?: string;
                /** @description Alleen kinderen die bij deze school zijn aangemeld. */
                schoolLocationId?: string;
                /** @description Alleen kinderen die in dit schooljaar 4 worden, zoals 2026-2027. */
                schoolYear?: string;
                /** @description Alleen kinderen die zo ver zijn in de trechter. */
                state?: "too-young" | "open" | "overdue" | "registered" | "in-review" | "admitted";
                /** @description Volgorde: dag waarop het kind aangemeld moet zijn, andersom, of naam. */
                sort?: "dueOn" | "-dueOn" | "name";
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Watch_export: {
        parameters: {
            query?: {
                /**
                 * @description Welke lijst: binnenkort 3½ (upcoming), te laat (overdue), aangemeld (registered), iedereen (all),
                 *      of wie op de beginpagina van een voorschool staat (attention),
                 *      op een voorschool en nergens aangemeld (lost), bij meer scholen aangemeld (double).
                 */
                list?: "upcoming" | "overdue" | "registered" | "all" | "attention" | "lost" | "double";
                /** @description Hoeveel weken vooruit de lijst van binnenkort kijkt. */
                weeks?: number;
                /** @description Alleen deze wijk. */
                wijkId?: string;
                /** @description Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
                boardId?: string;
                /** @description Alleen kinderen van deze voorschool. */
                preschoolLocationId?: string;
                /** @description Alleen kinderen die bij deze school zijn aangemeld. */
                schoolLocationId?: string;
                /** @description Alleen kinderen die in dit schooljaar 4 worden, zoals 2026-2027. */
                schoolYear?: string;
                /** @description Alleen kinderen die zo ver zijn in de trechter. */
                state?: "too-young" | "open" | "overdue" | "registered" | "in-review" | "admitted";
                /** @description Volgorde: dag waarop het kind aangemeld moet zijn, andersom, of naam. */
                sort?: "dueOn" | "-dueOn" | "name";
                /** @description Soort bestand: CSV (csv) of Excel (xlsx). */
                format?: "csv" | "xlsx";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description CSV met puntkomma, UTF-8, of Excel. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figures_watch: {
        parameters: {
            query?: {
                /** @description Waarnaar wordt geteld. */
                by?: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
                /** @description Hoeveel weken vooruit "binnenkort" kijkt. Voor wie alleen aantallen ziet altijd 8. */
                weeks?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WatchFiguresResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figures_funnel: {
        parameters: {
            query?: {
                /** @description Schooljaar waarin de kinderen 4 worden, zoals 2026-2027. Zonder: dit schooljaar. */
                schoolYear?: string;
                /** @description Alleen deze wijk. */
                wijkId?: string;
                /** @description Alleen kinderen van deze voorschool. */
                preschoolLocationId?: string;
                /** @description Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
                boardId?: string;
                /** @description Alleen kinderen die bij deze school zijn aangemeld. */
                schoolLocationId?: string;
                /** @description De aantallen van deze maand zoals iedereen ze mag zien: kleine zijn verborgen. Voor wie alleen aantallen ziet altijd. */
                published?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FunnelResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Figures_shares: {
        parameters: {
            query?: {
                /** @description Schooljaar waarin de kinderen 4 worden, zoals 2026-2027. Zonder: dit schooljaar. */
                schoolYear?: string;
                /** @description Alleen deze wijk. */
                wijkId?: string;
                /** @description Alleen kinderen van deze voorschool. */
                preschoolLocationId?: string;
                /** @description Alleen kinderen die bij een school van dit bestuur zijn aangemeld. */
                boardId?: string;
                /** @description Alleen kinderen die bij deze school zijn aangemeld. */
                schoolLocationId?: string;
                /** @description De aantallen van deze maand zoals iedereen ze mag zien: kleine zijn verborgen. Voor wie alleen aantallen ziet altijd. */
                published?: boolean;
                /** @description Waarnaar wordt geteld. */
                by?: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharesResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reach_read: {
        parameters: {
            query?: {
                /** @description De aantallen van deze maand zoals iedereen ze mag zien: kleine zijn verborgen. Voor wie alleen aantallen ziet altijd. */
                published?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReachResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reach_set: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de wijk. */
                wijkId: string;
                /** @description Jaar waarvoor het aantal geldt. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ToddlerCountRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ToddlerCountResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TalkListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordTalkRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedTalkResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Talks_takeBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupilId: string;
                talkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationSchools_list: {
        parameters: {
            query?: {
                /** @description Deel van de naam, de wijk, de straat of de plaats. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSchoolListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApplicationSchools_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description BRIN-code met vestiging, zoals 01AA00. */
                schoolCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationSchoolResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedApplicationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_sendCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedApplicationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplicationCodeRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Applications_receipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedApplications_list: {
        parameters: {
            query?: {
                /** @description Wat al is overgenomen of dubbel was, in plaats van wat wacht. */
                settled?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplicationListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedApplications_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedApplicationResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedApplications_takeOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeOverRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenOverResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedApplications_callDouble: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de aanmelding. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DoubleRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedApplications_waiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverBatches_begin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginHandoversRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverBatches_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverIdsRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckedHandoversResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverBatches_share: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareAnswersRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverBatches_present: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverIdsRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverBatches_send: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandoverIdsRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedBatches_accept: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceivedIdsRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedBatches_assign: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignManyRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFeedback_given: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverFeedbacksResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFeedback_give: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFeedback_got: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverFeedbacksResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFeedback_ofYear: {
        parameters: {
            query?: {
                /** @description Het schooljaar waarin de terugkoppeling kwam; zonder: dit schooljaar. */
                schoolYear?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackSheetsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_list: {
        parameters: {
            query: {
                /** @description Alleen overdrachten in deze stand. */
                status?: "draft" | "presented" | "sent" | "accepted" | "returned" | "closed" | "refused" | "withdrawn";
                /** @description Alleen wat bij een school ligt en daar niet is geopend. */
                unopened?: boolean;
                /** @description Waar de volgende bladzijde begint: `nextCursor` uit het vorige antwoord. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_findings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormFindingsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAnswers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverSectionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAnswers_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveAnswersRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedSectionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAnswers_close: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAnswers_reopen: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilHandovers_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PupilHandoversResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilHandovers_begin: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BeginHandoverRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_present: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresentedVersionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_revise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_chooseReceiver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseReceiverRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_send: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_sendFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReleasedResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_recall: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_refuse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseHandoverRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverSteps_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentWithdrawalRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverConsents_view: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverConsentsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverConsents_record: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordConsentRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFollowing_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverTimelineResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFollowing_guardianWords: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianWordsListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFollowing_questions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverQuestionsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFollowing_answer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverFollowing_chase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandovers_list: {
        parameters: {
            query: {
                /** @description Alleen deze: nieuw voor u, aan u toegewezen, open, geaccepteerd, terugkoppeling gevraagd, teruggestuurd of gesloten. */
                state?: "new" | "mine" | "open" | "accepted" | "feedback" | "returned" | "shut";
                /** @description Alleen waarvoor de voorschool deze aandacht vraagt. */
                triage?: "support" | "talk" | "none";
                /** @description De volgorde: laatst veranderd eerst, of eerst waarvoor de voorschool aandacht vraagt. */
                order?: "changed" | "triage";
                /** @description Alleen van deze voorschool. */
                senderLocationId?: string;
                /** @description Waar de volgende bladzijde begint: `nextCursor` uit het vorige antwoord. */
                cursor?: string;
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHandoverListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandovers_senders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedSendersResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandovers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceivedHandoverResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandovers_events: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverEventsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandovers_colleagues: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ColleaguesResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandoverActs_accept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandoverActs_return: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReasonRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandoverActs_ask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedQuestionResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedHandoverActs_assign: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAttachments_add: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPG of PNG, ten hoogste 10 MB.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Het bestand is te groot. */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen formulier met een bestand. */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAttachments_addScan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description PDF, JPG of PNG, ten hoogste 10 MB.
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Het bestand is te groot. */
            413: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Geen formulier met een bestand. */
            415: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAttachments_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    HandoverAttachments_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReceivedFiles_open: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                releaseId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dossiers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dossiers_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskDossierRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dossiers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dossiers_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DossierResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Dossiers_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                dossierId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_list: {
        parameters: {
            query?: {
                /** @description Gepland (planned: de komende 14 dagen), verstuurd (sent), mislukt (failed) of vervallen (lapsed). */
                status?: "planned" | "sent" | "failed" | "lapsed";
                /** @description Alleen herinneringen om deze reden: een regel, of dat iemand erom vroeg (chase). */
                rule?: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days" | "chase";
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de herinnering. */
                reminderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PupilReminders_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderRules_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRuleListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderRules_tryOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Vaste naam van de regel. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRuleRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderRules_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Vaste naam van de regel. */
                ruleId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderRuleRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderRuleResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuietPeriods_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietPeriodListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuietPeriods_add: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuietPeriodRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QuietPeriodResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    QuietPeriods_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de stille periode. */
                quietPeriodId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderChases_preview: {
        parameters: {
            query?: {
                wijkId?: string;
                boardId?: string;
                preschoolLocationId?: string;
                schoolLocationId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderChases_chase: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChaseFilter"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChaseResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderHolds_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReminderHoldRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReminderHolds_letGo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de herinnering die wordt tegengehouden. */
                reminderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxProblems_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxProblemListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxProblems_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxStateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxProblems_confirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxConfirmationRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxStateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailboxProblems_sendAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de locatie. */
                locationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxStateResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_overview: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionOverviewResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_preview: {
        parameters: {
            query?: {
                /** @description Voor welke nacht; ontbreekt: de eerstvolgende. */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionPreviewResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_subjects: {
        parameters: {
            query: {
                /** @description Voor welke nacht; ontbreekt: de eerstvolgende. */
                on?: string;
                /** @description Welke soort. */
                kind: "handover-draft" | "handover-unanswered" | "handover-copy" | "preschool-programme" | "application-content" | "registration-ended" | "pupil" | "audit-log";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionSubjectsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_tryOut: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de soort gegevens. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionTrialRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionTrialResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Retention_runs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionRunListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionChanges_propose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van de soort gegevens. */
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionTermRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionChangeMadeResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionChanges_decide: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het voorstel. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionDecisionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionChanges_start: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionReasonRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionChangeMadeResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionChanges_stop: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionReasonRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionHolds_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHoldListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionHolds_set: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionHoldRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHoldMadeResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionHolds_ofPupil: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het kind. */
                pupilId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionHoldListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionHolds_lift: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van wat je bewaart. */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionLiftRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RetentionHolds_review: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van wat je bewaart. */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetentionReviewRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkStatusResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_list: {
        parameters: {
            query?: {
                /** @description Hoeveel er op een bladzijde staan. */
                pageSize?: number;
                /** @description Waar de volgende bladzijde begint: `nextCursor` van de vorige. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedTaskListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Work_retry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Nummer van het werk. */
                taskId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FailedTaskRetryResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_save: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveFilterRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            201: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedFilterId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFilterRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SavedFilters_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedFilterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedFilters_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedFilterListResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SharedFilters_remove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                savedFilterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianSignIn_requestCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianCodeRequest"];
            };
        };
        responses: {
            /** @description Als de link klopt, gaat er een code naar het e-mailadres van de ouder. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianSignIn_enter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianEntryRequest"];
            };
        };
        responses: {
            /** @description De ouder is binnen. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianSignIn_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description U bent uitgelogd. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianChild_page: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianHandoverResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianChild_text: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianTextResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianChild_sent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianTextResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianChild_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianChild_events: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianEventsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianActs_save: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Kenmerk van het onderdeel in het formulier. */
                sectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianSaveRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianSavedResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianActs_decide: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GuardianDecisionRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianDecidedResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianActs_withdraw: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianInvitations_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianInvitationsResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianInvitations_renew: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                handoverId: string;
                guardianId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            204: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianPapers_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianPapersResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianPapers_ask: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskGuardianPaperRequest"];
            };
        };
        responses: {
            /** @description Gelukt. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianPaperResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianPapers_read: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianPaperResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianPapers_again: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            202: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GuardianPaperResponse"];
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    GuardianPapers_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                paperId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gelukt. */
            200: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            /** @description De vraag is niet goed ingevuld; alle bevindingen staan in `errors`. */
            400: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Niet ingelogd. */
            401: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description De rol mag dit niet. */
            403: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Bestaat niet, of is niet zichtbaar voor u. */
            404: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Past niet bij de stand van nu. */
            409: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Er ging iets mis. */
            default: {
                headers: {
                    /** @description Versie van deze API */
                    "API-Version"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
