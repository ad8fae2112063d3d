export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
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
export type operations = Record<string, never>;
