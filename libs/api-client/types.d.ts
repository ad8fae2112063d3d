export interface paths {
    "/audit-chains/{year}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["Imports_list"];
        put?: never;
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
        get: operations["Imports_read"];
        put?: never;
        post?: never;
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
        get: operations["ImportKinds_sample"];
        put?: never;
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
        get: operations["NonWorkingDays_list"];
        put?: never;
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
        get: operations["Session_read"];
        put?: never;
        post?: never;
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
        get: operations["Session_list"];
        put?: never;
        post?: never;
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
        get: operations["Accounts_list"];
        put?: never;
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
        get: operations["Accounts_read"];
        put: operations["Accounts_change"];
        post?: never;
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
        get: operations["Pupils_read"];
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
        post: operations["Pupils_return"];
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
        get: operations["LetterTemplates_read"];
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
        get: operations["Registrations_list"];
        put?: never;
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
        get: operations["Registrations_read"];
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
        get: operations["PupilRegistrations_list"];
        put?: never;
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
        get: operations["Talks_list"];
        put?: never;
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
        post: operations["Talks_takeBack"];
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
    "/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
        get: operations["QuietPeriods_list"];
        put?: never;
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
        get: operations["ReminderChases_preview"];
        put?: never;
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
    "/work-status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AuditVerificationResponse: Record<string, never>;
        ImportResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            status: "uploaded" | "checking" | "checked" | "refused" | "writing" | "done" | "failed" | "discarded";
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            finishedAt: string;
            totalRows: number;
            doneRows: number;
        };
        ImportListResponse: Record<string, never>;
        ImportPreviewResponse: Record<string, never>;
        ConfirmImportRequest: Record<string, never>;
        ImportKindListResponse: Record<string, never>;
        OrganisationListResponse: Record<string, never>;
        OrganisationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "municipality" | "board" | "school" | "preschool-organisation" | "samenwerkingsverband" | "toeleiding";
            /** Format: uuid */
            parentId: string;
            /** @enum {string} */
            sector: "po" | "vo" | "so";
            /** @enum {string} */
            governance: "public" | "private" | "cooperation";
            /** Format: date */
            closedOn: string;
            locations: number;
        };
        LocationListResponse: Record<string, never>;
        LocationResponse: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "school" | "preschool";
            /** Format: uuid */
            organisationId: string;
            /** Format: uuid */
            boardId: string;
            /** Format: uuid */
            wijkId: string;
            /** @enum {string} */
            sector: "po" | "vo" | "so";
            /** @enum {string} */
            governance: "public" | "private" | "cooperation";
            /** Format: date */
            closedOn: string;
        };
        LocationContactRequest: {
            /** Format: email */
            contactEmail: string | null;
            /** Format: email */
            deputyEmail?: string | null;
        };
        WijkListResponse: Record<string, never>;
        TermCalculationRequest: {
            /** Format: date */
            bornOn?: string;
            /** Format: date */
            receivedOn?: string;
            /** @enum {string} */
            sector?: "po" | "vo";
            /** @enum {string} */
            governance?: "public" | "private";
            /** Format: date */
            completionInvitedOn?: string;
            /** Format: date */
            completedOn?: string;
            /** Format: date */
            completionTermEndsOn?: string;
            /** Format: date */
            startOn?: string;
        };
        TermCalculationResponse: Record<string, never>;
        NonWorkingDayListResponse: Record<string, never>;
        AddNonWorkingDayRequest: {
            /** Format: date */
            on: string;
            acceptMoves?: boolean;
        };
        NonWorkingDayResponse: {
            /** Format: date */
            on: string;
            /** @enum {string} */
            kind: "holiday" | "equated";
        };
        SchoolYearListResponse: Record<string, never>;
        SchoolYearDateRequest: {
            /** Format: date */
            fromOn?: string;
            /** Format: date */
            dueOn: string;
            acceptMoves?: boolean;
        };
        SchoolYearDateResponse: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            dueOn: string;
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
        TermRuleListResponse: Record<string, never>;
        IdentityProvidersResponse: Record<string, never>;
        SessionResponse: Record<string, never>;
        SwitchMembershipRequest: Record<string, never>;
        SignOutResponse: Record<string, never>;
        OwnSessionsResponse: Record<string, never>;
        AccountsResponse: Record<string, never>;
        AccountSearchRequest: Record<string, never>;
        AccountPlacesResponse: Record<string, never>;
        NewAccountRequest: Record<string, never>;
        AccountResponse: Record<string, never>;
        AccountPersonRequest: Record<string, never>;
        RoleRequest: Record<string, never>;
        PupilSearchRequest: {
            text?: string;
            /** Format: date */
            bornOn?: string;
            /** Format: uuid */
            preschoolLocationId?: string;
            /** @default false */
            withLeft: boolean;
            /** Format: uuid */
            cursor?: string;
            /** @default 50 */
            pageSize: number;
        };
        PupilListResponse: {
            /** Format: uuid */
            nextCursor: string;
        };
        PupilResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            bornOn: string;
            /** Format: uuid */
            preschoolLocationId: string;
            /** Format: date */
            leftOn: string;
            /** @enum {string} */
            leftReason: "moved" | "other-care" | "abroad" | "deceased" | "entered-by-mistake";
            /** Format: date-time */
            updatedAt: string;
            version: number;
        };
        NewPupilRequest: {
            /** Format: date */
            bornOn: string;
            postcode?: string | null;
            /** Format: uuid */
            preschoolLocationId?: string | null;
            preschoolReference?: string | null;
            /** @default false */
            confirmedDifferent: boolean;
        };
        ChangePupilRequest: {
            /** Format: date */
            bornOn: string;
            postcode?: string | null;
            /** Format: uuid */
            preschoolLocationId?: string | null;
            preschoolReference?: string | null;
            version: number;
        };
        DepartureRequest: {
            /** Format: date */
            leftOn: string;
            /** @enum {string} */
            reason: "moved" | "other-care" | "abroad" | "deceased" | "entered-by-mistake";
            version: number;
        };
        ReturnRequest: {
            version: number;
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
        LetterTemplateListResponse: Record<string, never>;
        LetterTemplateResponse: {
            /** @enum {string} */
            kind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
            /** @enum {string} */
            origin: "own" | "region" | "standard";
            version: number;
            /** Format: date-time */
            editedAt: string | null;
        };
        LetterTemplateVersionListResponse: Record<string, never>;
        SaveLetterTemplateRequest: {
            version: number;
        };
        ResetLetterTemplateRequest: {
            version: number;
        };
        LetterTextRequest: Record<string, never>;
        RegistrationListResponse: Record<string, never>;
        ChildRegistrationRequest: {
            /** Format: uuid */
            schoolLocationId: string;
            preference: number;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            wantedStartOn?: string | null;
            /** @enum {string} */
            supportNeed?: "yes" | "no" | "unknown";
            otherSchools?: string;
        };
        RegistrationResponse: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            pupilId: string;
            /** Format: uuid */
            schoolLocationId: string;
            /** Format: uuid */
            boardId: string;
            preference: number;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            wantedStartOn: string;
            /** @enum {string} */
            supportNeed: "yes" | "no" | "unknown";
            /** @enum {string} */
            status: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
            /** Format: date */
            withdrawnOn: string;
            /** Format: date-time */
            updatedAt: string;
            version: number;
            /** Format: date */
            decisionDueOn: string;
            /** Format: date */
            waitingUntilOn: string;
            /** Format: date */
            placementFromOn: string;
            /** Format: date */
            placedOn: string;
            /** Format: date */
            decidedOn: string;
            /** Format: date */
            objectionDueOn: string;
            /** Format: date */
            tlvDueOn: string;
            /** Format: date */
            enrolledOn: string;
            /** Format: date */
            oppDueOn: string;
        };
        ChangeRegistrationRequest: {
            version: number;
            preference: number;
            /** Format: date */
            wantedStartOn?: string | null;
            /** @enum {string} */
            supportNeed?: "yes" | "no" | "unknown";
            enrolledElsewhere?: boolean;
            otherSchools?: string;
        };
        ReceivedOnChangeRequest: {
            version: number;
            /** Format: date */
            receivedOn: string;
        };
        ConfirmationRequest: {
            version: number;
            /** Format: date */
            receivedOn: string;
        };
        WithdrawalRequest: {
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
        };
        TakeStepRequest: {
            version: number;
            /** @enum {string} */
            kind: "review-started" | "completion-requested" | "completed" | "extended" | "temporarily-placed" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn" | "objection-received" | "dispute-filed" | "opinion-given" | "objection-decided" | "tlv-requested" | "tlv-decided" | "enrolled" | "opp-adopted" | "step-reverted";
            /** Format: date */
            happenedOn: string;
            /** Format: date */
            untilOn?: string | null;
            /** Format: date */
            agreedOn?: string | null;
            ground?: string | null;
            /** Format: uuid */
            otherLocationId?: string | null;
            otherSchool?: string | null;
            reason?: string;
        };
        PupilRegistrationsResponse: Record<string, never>;
        NewRegistrationRequest: {
            /** Format: uuid */
            schoolLocationId: string;
            preference: number;
            /** Format: date */
            receivedOn: string;
            /** Format: date */
            wantedStartOn?: string | null;
            /** @enum {string} */
            supportNeed?: "yes" | "no" | "unknown";
            otherSchools?: string;
        };
        WatchEntryResponse: {
            /** Format: uuid */
            pupilId: string;
            /** Format: date */
            bornOn: string;
            /** Format: date */
            registrableFromOn: string;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            handoverFormDueOn: string;
            /** Format: date */
            tenWeeksBeforeOn: string;
            /** Format: date */
            turnsFourOn: string;
            daysLeft: number;
            /** @enum {string} */
            state: "too-young" | "open" | "new-here" | "overdue" | "registered" | "registered-late" | "left";
            /** @enum {string} */
            nextActor: "nobody" | "preschool" | "guardians" | "school" | "region";
            /** Format: date */
            firstRegisteredOn: string;
            /** Format: date */
            leftOn: string;
            /** Format: date */
            arrivedOn: string;
            /** Format: uuid */
            preschoolLocationId: string;
            schoolsAsked: number;
            firstPreferences: number;
        };
        WatchListResponse: Record<string, never>;
        WatchFiguresResponse: {
            /** @enum {string} */
            by: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
            weeks: number;
        };
        FunnelResponse: {
            /** Format: date */
            countedOn: string;
            /** Format: date */
            turnsFourFromOn: string;
            /** Format: date */
            turnsFourToOn: string;
            total: number;
        };
        SharesResponse: {
            /** @enum {string} */
            by: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
            /** Format: date */
            countedOn: string;
        };
        ReachResponse: Record<string, never>;
        ToddlerCountRequest: {
            count: number;
            /** Format: date */
            countedOn: string;
        };
        ToddlerCountResponse: {
            year: number;
            count: number;
            /** Format: date */
            countedOn: string;
        };
        TalkListResponse: Record<string, never>;
        RecordTalkRequest: {
            /** Format: date */
            spokenOn: string;
            /** @enum {string|null} */
            lateReason?: "parents-choosing" | "awaiting-indication" | "moving-house" | "no-contact" | "other" | null;
            note?: string;
        };
        RecordedTalkResponse: {
            /** Format: uuid */
            id: string;
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
             * @description Hoe het bekend is.
             * @enum {string}
             */
            channel: "paper" | "spoken";
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
             * @description De ouder die besloot.
             */
            guardianId: string;
            /** @description Het besluit per deel. */
            decisions: components["schemas"]["PartDecisionRequest"][];
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
            kind: "begun" | "presented" | "revised" | "receiver-chosen" | "receiver-cleared" | "consent-recorded" | "objected" | "refused" | "sent" | "facts-sent" | "opened" | "accepted" | "returned" | "asked" | "answered" | "assigned" | "recalled" | "withdrawn" | "chased";
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
        HandoverEventsResponse: {
            items: components["schemas"]["HandoverEventResponse"][];
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
        };
        ReceivedHandoverListResponse: {
            items: components["schemas"]["ReceivedHandoverSummary"][];
            /** @description Waar de volgende bladzijde begint; ontbreekt op de laatste. */
            nextCursor?: string;
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
        ReceivedPartResponse: {
            /** @description Kenmerk van het deel in het formulier. */
            id: string;
            /** @description Alleen voor directeur en intern begeleider. */
            restricted: boolean;
            /** @description De onderdelen. */
            sections: components["schemas"]["ReceivedSectionResponse"][];
            /** @description Wat anders is dan wat u eerder kreeg. */
            changes: components["schemas"]["AnswerChangeResponse"][];
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
             * Format: uuid
             * @description De versie van het formulier.
             */
            formVersionId: string;
            /** @description SHA-256 van wat er ging. */
            sha256: string;
            /** @description De delen die u mag lezen; leeg als de overdracht gesloten is. */
            parts: components["schemas"]["ReceivedPartResponse"][];
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
        ReminderRuleListResponse: Record<string, never>;
        RungBody: {
            /** @enum {string} */
            recipientKind: "preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband";
            workingDays: number;
        };
        ReminderRuleRequest: {
            months: number;
            days: number;
            workingDays: number;
            rungs: components["schemas"]["RungBody"][];
            version: number;
        };
        DryRunResponse: {
            appear: number;
            disappear: number;
            move: number;
            stay: number;
        };
        ReminderRuleResponse: {
            /** @enum {string} */
            id: "may-register" | "at-3y3m" | "at-3y5m" | "overdue" | "no-school-3y9m" | "ten-weeks-left" | "decision-14-days" | "decision-5-days" | "decision-overdue" | "completion-ended" | "placement-14-days" | "opp-14-days" | "tlv-7-days" | "objection-7-days";
            /** @enum {string} */
            subject: "child" | "registration";
            /** @enum {string} */
            anchor: "birth" | "decision" | "completion" | "placement" | "opp" | "tlv" | "objection";
            months: number;
            days: number;
            workingDays: number;
            possibleReceivers: ("preschool" | "preschool-deputy" | "preschool-manager" | "guardian" | "school" | "school-deputy" | "school-head" | "board-administrator" | "region-coordinator" | "samenwerkingsverband")[];
            version: number;
        };
        QuietPeriodListResponse: Record<string, never>;
        QuietPeriodRequest: {
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
        };
        QuietPeriodResponse: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            fromOn: string;
            /** Format: date */
            toOn: string;
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
        WorkStatusResponse: {
            openTasks: number;
            failedTasks: number;
            oldestOpenSeconds: number;
        };
        FailedTaskListResponse: Record<string, never>;
        FailedTaskRetryResponse: Record<string, never>;
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
    Imports_rows: {
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
            path?: never;
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
    Organisations_list: {
        parameters: {
            query?: {
                pageSize?: number;
                kind?: "municipality" | "board" | "school" | "preschool-organisation" | "samenwerkingsverband" | "toeleiding";
                parentId?: string;
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
                pageSize?: number;
                kind?: "school" | "preschool";
                sector?: "po" | "vo" | "so";
                organisationId?: string;
                boardId?: string;
                wijkId?: string;
                closed?: boolean;
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
            path?: never;
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
                acceptMoves?: "true";
            };
            header?: never;
            path: {
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
            path?: never;
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
            query?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
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
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
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
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
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
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
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
                letterKind: "receipt" | "completion-request" | "extension" | "admission" | "refusal" | "not-processed" | "withdrawal" | "temporary-placement";
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
                schoolLocationId?: string;
                boardId?: string;
                status?: "pre-registered" | "registered" | "in-review" | "completion-requested" | "extended" | "admitted" | "refused-place-elsewhere" | "refused-outside-zorgplicht" | "not-processed" | "withdrawn";
                task?: "decide" | "waiting" | "placement" | "follow-up";
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
                list?: "upcoming" | "overdue" | "registered" | "all" | "attention" | "lost" | "double";
                weeks?: number;
                wijkId?: string;
                boardId?: string;
                preschoolLocationId?: string;
                schoolLocationId?: string;
                schoolYear?: string;
                state?: "too-young" | "open" | "overdue" | "registered" | "in-review" | "admitted";
                sort?: "dueOn" | "-dueOn" | "name";
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
                list?: "upcoming" | "overdue" | "registered" | "all" | "attention" | "lost" | "double";
                weeks?: number;
                wijkId?: string;
                boardId?: string;
                preschoolLocationId?: string;
                schoolLocationId?: string;
                schoolYear?: string;
                state?: "too-young" | "open" | "overdue" | "registered" | "in-review" | "admitted";
                sort?: "dueOn" | "-dueOn" | "name";
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
                by?: "wijk" | "stadsdeel" | "preschool" | "board" | "school";
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
                schoolYear?: string;
                wijkId?: string;
                preschoolLocationId?: string;
                boardId?: string;
                schoolLocationId?: string;
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
                schoolYear?: string;
                wijkId?: string;
                preschoolLocationId?: string;
                boardId?: string;
                schoolLocationId?: string;
                published?: boolean;
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
                wijkId: string;
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
            path?: never;
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
                "application/json": components["schemas"]["WithdrawalRequest"];
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
                /** @description Alleen deze: nieuw voor u, aan u toegewezen, nog open, geaccepteerd, teruggestuurd of gesloten. */
                state?: "new" | "mine" | "open" | "accepted" | "returned" | "shut";
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
    Reminders_list: {
        parameters: {
            query?: {
                /** @description Gepland (planned: de komende 14 dagen), verstuurd (sent), mislukt (failed) of vervallen (lapsed). */
                status?: "planned" | "sent" | "failed" | "lapsed";
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
            path?: never;
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
            path?: never;
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
            path?: never;
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
}
