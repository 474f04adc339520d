// Made by `node scripts/generate-api-types.mjs` from the OpenAPI document. Change src/api/rest instead.
export interface paths {
    "/api/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who knows about this?
         * @description People to ask, groups, artefacts and earlier answers for a question, each with its reasons.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "question": "Who has facilitated a group?",
                     *       "limit": 5
                     *     }
                     */
                    "application/json": components["schemas"]["Ask"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Recommendation"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Earlier questions close to a text being typed */
        get: {
            parameters: {
                query: {
                    /** @description The question as far as it is typed. */
                    text: string;
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["AnswerSuggestion"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Search names and texts */
        get: {
            parameters: {
                query: {
                    /** @description Words to look for; the last one also as a beginning. */
                    text: string;
                    /** @description Kinds of things to look for, separated by commas: member, topic, challenge, question, answer, artefact, group, organisation, gathering. All when left out. */
                    types?: string;
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["SearchHit"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/names": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What things are called, such as pieces of evidence */
        get: {
            parameters: {
                query: {
                    /** @description A thing as type:id, such as answer:a-12; repeat it for several, up to 100. */
                    item: string[];
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                type: string;
                                id: string;
                                /** @description Name, title or label; null when there is none that this viewer may see. */
                                name: string | null;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The community, what it holds, and how the service is doing */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            version: string;
                            /** @description null while nothing has been imported. */
                            community: {
                                id: string;
                                name: string;
                                kind: string | null;
                                /** @description What its members care for. */
                                practice: string | null;
                                description: string | null;
                                stage: string | null;
                                languages: string[];
                            } | null;
                            counts: components["schemas"]["Counts"];
                            /** @description What asks for the keeper’s hand; null for everybody else. */
                            keeping: {
                                /** @description Since when the engine’s files may hold what was erased; null when they hold nothing of it. */
                                filesDue: string | null;
                                /** @description Whether they can be written anew from here (POST /api/compaction). */
                                filesInHand: boolean;
                                filesBeingWritten: boolean;
                                /** @description Backups in the home: they hold what was erased since. */
                                backups: number;
                                /** @description Since when the mail server takes no letter; null while it does, or where no mail is sent. */
                                mailTroubleSince: string | null;
                            } | null;
                            /** @enum {string} */
                            status: "ready" | "stopping" | "unavailable";
                            /**
                             * @description What answers are made from: meaning needs a sentence model.
                             * @enum {string}
                             */
                            mode: "words, meaning and graph" | "words and graph alone";
                            database: {
                                /** @enum {string} */
                                status: "up" | "down";
                                engine: string;
                                /** @description Why it is down or, while it is up, why nothing can be written. */
                                problem?: string;
                            };
                            model: {
                                /** @enum {string} */
                                status: "ready" | "none" | "broken";
                                key?: string;
                                languages?: string[];
                                reason?: string;
                            };
                            /** @description Texts that can be found, and how many have no vector of the model yet; null when the graph is down. */
                            passages: {
                                total: number;
                                withoutVector: number;
                            } | null;
                            imports: {
                                source: string;
                                kind: string;
                                beganAt: string;
                                /** @description null while it runs, or when it was stopped: running it again ends it. */
                                finishedAt: string | null;
                                records: number | null;
                                added: number | null;
                                changed: number | null;
                                removed: number | null;
                                rejected: number | null;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/formats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The formats groups can take */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["GroupFormat"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seedings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Seed sub-groups
         * @description Starts a seeding as a job and answers 202 with it, or 200 when it was over within `wait` seconds. The same wish with the same seed gives the same groups. A wish that could only fail is refused at once.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Seconds to wait for the result: 200 with it when it is there by then, else 202. */
                    wait?: number | null;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "format": "duo",
                     *       "pool": "all",
                     *       "seed": 1
                     *     }
                     */
                    "application/json": components["schemas"]["SeedWish"];
                };
            };
            responses: {
                /** @description Over within the time to wait; 202 and the same shape when it goes on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SeedingJob"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seedings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a seeding stands, and its result */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the seeding. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SeedingJob"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Stop a seeding; its best so far is kept */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the seeding. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SeedingJob"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seedings/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How a seeding goes on, as server-sent events
         * @description Takes up where `Last-Event-ID` left; 204 when nothing more will come.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the seeding. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved proposals that you may see */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ProposalCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Save a proposal of a seeding */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of a seeding that is done. */
                        seeding: string;
                        /**
                         * @description Which of its proposals, from 1.
                         * @default 1
                         */
                        proposal?: number;
                        /**
                         * @description Which round of a plan of several, from 1: each is saved by itself.
                         * @default 1
                         */
                        round?: number;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedProposal"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A saved proposal, with who answered what */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedProposal"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its versions, one for each change */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["ProposalVersion"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change it with least harm */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ChangeWish"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description What could be reached, fewest people moved first; the last is the best. */
                            options: components["schemas"]["ChangeOption"][];
                            proposal: components["schemas"]["SavedProposal"];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go back one change */
        post: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedProposal"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/redo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go forward again */
        post: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedProposal"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What differs between two versions or proposals */
        get: {
            parameters: {
                query?: {
                    /** @description A version of this proposal; the one that holds if left out. */
                    version?: number;
                    /** @description Id of the other proposal; this one when left out. */
                    with?: string;
                    /** @description A version of the other; the one that holds if left out. */
                    withVersion?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            moved: {
                                id: string;
                                from: number | null;
                                to: number | null;
                            }[];
                            /** @description Numbers of the groups whose members are not the same. */
                            groups: number[];
                            /** @description Pairs that sit together in the first alone. */
                            parted: string[][];
                            /** @description Pairs that sit together in the second alone. */
                            joined: string[][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/groups/{number}/invitations/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The draft of an invitation */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language to write in; one that the member speaks when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Who invites, as the letter is signed; whoever made the proposal when left out, if a member did. */
                    from?: string;
                    /** @description Last day to answer, such as 2026-12-07. */
                    answerBy?: string;
                    /** @description When the group meets first: 2026-12-15, or 2026-12-15T14:00. */
                    date?: string;
                    /** @description Where the group meets first. */
                    place?: string;
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                    /** @description Number of the group in the proposal, from 1. */
                    number: string;
                    /** @description Id of the member. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Invitation"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        /** Accept or decline an invitation */
        put: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                    /** @description Number of the group in the proposal, from 1. */
                    number: string;
                    /** @description Id of the member. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "accepted" | "declined";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SavedProposal"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{id}/groups/{number}/group": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make the group of those who accepted */
        put: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the proposal. */
                    id: string;
                    /** @description Number of the group in the proposal, from 1. */
                    number: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        purpose?: string;
                        /** @description Day on which it begins; today when left out. */
                        from?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seeded-groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Groups that were made of proposals */
        get: {
            parameters: {
                query?: {
                    /** @description Closed ones too. */
                    ended?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["LivingGroup"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seeded-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Give a group another name, purpose or rhythm */
        patch: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        purpose?: string | null;
                        /** @description When it meets, in words. */
                        rhythm?: string | null;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/seeded-groups/{id}/members/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Somebody joins a group */
        put: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                    /** @description Id of the member. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        role?: string;
                        /** @description Today when left out. */
                        from?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Somebody leaves a group */
        delete: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Day on which they leave; today when left out. */
                    on?: string;
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                    /** @description Id of the member. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seeded-groups/{id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A day on which a group meets */
        post: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        date: string;
                        /** @description The name of the group when left out. */
                        title?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seeded-groups/{id}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close a group, with what came out of it */
        put: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Day on which it ended; today when left out. */
                        ended?: string;
                        /** @description Id of an artefact that came out of it. */
                        artefact?: string;
                        /** @description A story of what came out of it, kept as an artefact of its own. */
                        story?: {
                            title: string;
                            text?: string;
                            authors?: string[];
                            /** @enum {string} */
                            language?: "fr" | "nl" | "en";
                        };
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Open a group again */
        delete: {
            parameters: {
                query?: {
                    /** @description `version` of the group as it was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["LivingGroup"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Forms, those that close last first
         * @description For the community: the public sees none. How many answered is told to whoever keeps a form.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Form"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Make a form
         * @description Its answers count until a day and are deleted after it. In rules, `form:FORM/QUESTION` stands for the answers to a question, and a pool may be `form:FORM`, whoever answered.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormWish"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Form"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One form, with what you answered */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Form"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a form away with its answers */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            removed: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a form; its questions only while nobody answered */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FormChange"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Form"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/forms/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everybody answered
         * @description For whoever keeps the form: whoever made it, and whoever runs the service.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["FilledIn"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/answers/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Fill in a form, for yourself or, if you keep it, for somebody
         * @description Answers take the place of earlier ones, and that is said.
         */
        put: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                    /** @description Id of the member who answered. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description By the id of the question; whatever is left out was not answered. */
                        answers: {
                            [key: string]: string | boolean | number | string[] | {
                                /** @description 1 is Monday, 7 Sunday. */
                                day: number;
                                from: number;
                                to: number;
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Answered"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Take answers back */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                    /** @description Id of the member who answered. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Form"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{id}/table": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take answers from a table
         * @description Every wrong line is told, and a table with one is not taken at all.
         */
        post: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the form. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description A column `member` (id) or `email`, and one for each question, named by its id or its text. */
                        csv: string;
                        /**
                         * @description Says what would be kept, and keeps nothing.
                         * @default false
                         */
                        dryRun?: boolean;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TableTaken"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything the graph holds of you, and where each bit comes from
         * @description For each member of themselves, and for the keeper of any; what is hidden from all others is there too.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Whose page, for the keeper; your own when left out. */
                    member?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnPage"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Put right, hide or show a bit; say that you know a topic, or that you do not
         * @description What you say stands over every later import. What you hide is for others as if it had never been said: it is in no list, text, count or reason, and nobody is found by it.
         */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
                    version?: number | null;
                    /** @description Whose page, for the keeper; your own when left out. */
                    member?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OwnChange"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["OwnPage"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bring a file: its text is read, and it can then be shared
         * @description PDF, Word (docx), OpenDocument (odt), PowerPoint (pptx), HTML, Markdown or plain text, told by what it holds. The body is the file as it is. What is not shared within a day is deleted.
         */
        put: {
            parameters: {
                query: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Name of the file, without a folder. */
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UploadedFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Drop a file of yours that is not shared */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the upload. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dropped: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/artefacts/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of an artefact, to be saved */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the artefact. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The file */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposed-topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a text or a file you brought is about */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        text?: string;
                        /** @description Id of a file that you brought. */
                        file?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ProposedTopics"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/artefacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search artefacts */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    kind?: "tool" | "method" | "standard" | "design" | "manual" | "document" | "recording" | "story";
                    /** @description Only artefacts about this topic. */
                    topic?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Only artefacts this member wrote or helped with. */
                    madeBy?: string;
                    /** @description Only artefacts made in this group, or that came out of it. */
                    madeIn?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["ArtefactCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Share a text, a link or a file you brought
         * @description In your own name. Shared again with the same words it stays one.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ShareArtefact"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/artefacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One artefact */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the artefact. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            kind: string | null;
                            language: string | null;
                            url: string | null;
                            created: string | null;
                            updated: string | null;
                            authors: components["schemas"]["Reference"][];
                            topics: components["schemas"]["Reference"][];
                            text: string | null;
                            contributors: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                role: string | null;
                            }[];
                            /** @description Challenges it is for. */
                            addresses: components["schemas"]["Reference"][];
                            /** @description Group it was made in. */
                            madeIn: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                            } | null;
                            usedBy: components["schemas"]["Reference"][];
                            /** @description What members used it for, in their words, newest first. */
                            uses: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                note: string;
                                at: string;
                            }[];
                            /** @description The file it is, where everyone who wrote or brought it may be seen: `/api/artefacts/{id}/file`. */
                            file: {
                                name: string;
                                /** @description pdf, docx, odt, pptx, html, markdown or text. */
                                type: string;
                                /** @description In bytes. */
                                size: number;
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take back what you wrote or shared, with its file */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change what you wrote or shared; null takes a field away */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        /** @enum {string|null} */
                        kind?: "tool" | "method" | "standard" | "design" | "manual" | "document" | "recording" | "story" | null;
                        text?: string | null;
                        /** @description What it is written in; told from the text when left out. */
                        language?: string | null;
                        url?: string | null;
                        /** @description Ids of what it is about. */
                        topics?: string[] | null;
                        /** @description Ids of challenges that it is for. */
                        addresses?: string[] | null;
                        /** @description Id of the group it was made in. */
                        madeIn?: string | null;
                        /** @description When it was made. */
                        created?: string | null;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/artefacts/{id}/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you used it, and what for */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Where and for what, in words that others may read. */
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Say that you did not use it */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell what came of a closed group or an answered challenge
         * @description Kept as an artefact of the kind story, tied to what it came from.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of a group that is closed. */
                        group?: string;
                        /** @description Id of a challenge that is resolved or was answered. */
                        challenge?: string;
                        title: string;
                        /** @description What happened. */
                        happened: string;
                        /** @description What came of it. */
                        came: string;
                        /** @description For whom it is of worth. */
                        whom: string;
                        /**
                         * @description What it is told in; told from the text when left out.
                         * @enum {string}
                         */
                        language?: "fr" | "nl" | "en";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search challenges */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only challenges about this topic. */
                    topic?: string;
                    status?: "open" | "worked-on" | "resolved";
                    /** @description Only challenges that this member raised or shares. */
                    member?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["ChallengeCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Raise a challenge */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        text?: string;
                        /** @description What it is written in; told from the text when left out. */
                        language?: string;
                        /** @description Ids of what it is about. */
                        topics?: string[];
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One challenge */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the challenge. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            language: string | null;
                            status: string | null;
                            created: string | null;
                            raisedBy: components["schemas"]["Reference"] | null;
                            topics: components["schemas"]["Reference"][];
                            text: string | null;
                            sharedBy: components["schemas"]["Reference"][];
                            questions: components["schemas"]["Reference"][];
                            artefacts: components["schemas"]["Reference"][];
                            groups: components["schemas"]["Reference"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take back a challenge that nobody shares */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a challenge that you raised */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused when it changed since. Any that holds when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        text?: string | null;
                        /** @description What it is written in; told from the text when left out. */
                        language?: string | null;
                        /** @description Ids of what it is about. */
                        topics?: string[] | null;
                        /**
                         * @description open, worked-on or resolved.
                         * @enum {string}
                         */
                        status?: "open" | "worked-on" | "resolved";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/challenges/{id}/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that you have the same challenge */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Say that you have it no more */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to your offers */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/offers/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one of your offers away, by its words */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Add to your needs */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/needs/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take one of your needs away, by its words */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/endorsements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Vouch that somebody knows about a topic */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Whom you vouch for; nobody for themselves. */
                        member: string;
                        /** @description Id of what they know about. */
                        topic: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/endorsements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One endorsement */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the endorsement. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Endorsement"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Vouch for it no more */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how you are tied to somebody, such as that you go to them for advice */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Whom you go to. */
                        member: string;
                        /**
                         * @description advice: I go to them for advice; information, trust, energy, collaboration alike.
                         * @enum {string}
                         */
                        kind: "advice" | "information" | "trust" | "energy" | "collaboration";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One tie */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the tie. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Tie"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take a tie of yours back */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/attended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say that you were there
         * @description Whoever facilitates its group, and whoever runs the service, note it for others.
         */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Whoever looks, when left out; others are noted by whoever runs the service. */
                        member?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Say that you were not there */
        delete: {
            parameters: {
                query?: {
                    /** @description Whoever looks, when left out. */
                    member?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Written"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/artefacts/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you stand to it: whether it is yours, and whether you joined */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Standing"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you stand to it: whether it is yours, and whether you joined */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Standing"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How you stand to it: whether it is yours, and whether you joined */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Standing"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/said": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you said of a member */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SaidOf"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a question is about, the like of it, and whom it would reach
         * @description Before it is put: nothing is kept, and nobody is told.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title: string;
                        text?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PutPreview"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search questions */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only questions about this topic. */
                    topic?: string;
                    /** @description Only questions of this member. */
                    askedBy?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description true: only with an answer; false: only without. */
                    answered?: "true" | "false";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["QuestionCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Put a question to the community
         * @description Kept, found by the next ask, and told to those named in `to`. With `withoutName` nobody but the keeper learns who put it, where the community allows that.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PutQuestion"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["PutResult"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/discussion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A question with all that was said under it, and what you may do */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Thread"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a question */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @description Such as fr, nl or en; found from the text when left out. */
                        language?: string;
                        /** @description answer-UUID, drawn by you: sent twice, it is kept once. Drawn here when left out. */
                        id?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/hand-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell another member of a question: "ask her" */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Whom to tell: "ask her". */
                        member: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HandedOn"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/duplicate-of": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say which question this one repeats
         * @description The asker, or whoever looks after the community.
         */
        put: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description The question that it repeats. */
                        question: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Say that it repeats none */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{id}/accepted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say that an answer settled your question, or did not */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        accepted: boolean;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{id}/thanks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thank for an answer */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of the answer. */
                            thanked: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a question */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @description Such as fr, nl or en; found from the text when left out. */
                        language?: string;
                        /** @description comment-UUID, drawn by you: sent twice, it is kept once. Drawn here when left out. */
                        id?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on an answer */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text: string;
                        /** @description Such as fr, nl or en; found from the text when left out. */
                        language?: string;
                        /** @description comment-UUID, drawn by you: sent twice, it is kept once. Drawn here when left out. */
                        id?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/questions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One question */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            language: string | null;
                            created: string | null;
                            answered: boolean;
                            askedBy: components["schemas"]["Reference"] | null;
                            topics: components["schemas"]["Reference"][];
                            text: string | null;
                            challenge: components["schemas"]["Reference"] | null;
                            duplicateOf: components["schemas"]["Reference"] | null;
                            duplicates: components["schemas"]["Reference"][];
                            related: components["schemas"]["Reference"][];
                            answers: {
                                id: string;
                                text: string;
                                accepted: boolean;
                                answeredBy: components["schemas"]["Reference"] | null;
                                date: string | null;
                            }[];
                            comments: components["schemas"]["Remark"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Withdraw your question; it then appears nowhere
         * @description Once others answered it, whoever looks after the community may, and what was said under it goes along.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of what was withdrawn. */
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Revise your question; how it was is kept */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        title?: string;
                        text?: string | null;
                        language?: string | null;
                        topics?: string[];
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/answers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One answer */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description How it begins. */
                            excerpt: string;
                            language: string | null;
                            created: string | null;
                            accepted: boolean;
                            question: components["schemas"]["Reference"];
                            answeredBy: components["schemas"]["Reference"] | null;
                            text: string;
                            /** @description Topics of its question. */
                            topics: components["schemas"]["Reference"][];
                            comments: components["schemas"]["Remark"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Withdraw your answer; it then appears nowhere
         * @description Comments under it go along.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of what was withdrawn. */
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Revise your answer; how it was is kept */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text?: string;
                        language?: string | null;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One comment */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the comment. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Comment"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Withdraw your comment; it then appears nowhere
         * @description Comments under it go along.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the comment. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of what was withdrawn. */
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Revise your comment; how it was is kept */
        patch: {
            parameters: {
                query?: {
                    /** @description The version that was looked at: refused (409) when another holds by then. Any, when left out. */
                    version?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the comment. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        text?: string;
                        language?: string | null;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["KeptMark"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/questions/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your question stood after each step
         * @description For whoever wrote it and for the keeper; also once it is withdrawn.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the question. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["History"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your answer stood after each step
         * @description For whoever wrote it and for the keeper; also once it is withdrawn.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the answer. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["History"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your comment stood after each step
         * @description For whoever wrote it and for the keeper; also once it is withdrawn.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the comment. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["History"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/artefacts/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your artefact stood after each step
         * @description For whoever wrote it and for the keeper; also once it is withdrawn.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the artefact. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["History"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/challenges/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How your challenge stood after each step
         * @description For whoever wrote it and for the keeper; also once it is withdrawn.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the challenge. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["History"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you are told, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Notices"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/seen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Note that you looked at what you were told */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description These alone; all of yours when left out. */
                        ids?: string[];
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many were new. */
                            seen: number;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose when you are told by mail */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description at-once, daily (the default), weekly or never.
                         * @enum {string}
                         */
                        mail: "at-once" | "daily" | "weekly" | "never";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @description at-once, daily (the default), weekly or never.
                             * @enum {string}
                             */
                            mail: "at-once" | "daily" | "weekly" | "never";
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/unsent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What could not be mailed, for the keeper */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Unsent"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who did what, the newest first
         * @description For the keeper alone; without personal text.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Only what has this code, such as import. */
                    what?: string;
                    /** @description Only from this day on (UTC). */
                    from?: string;
                    /** @description Only until this day, the day itself included (UTC). */
                    to?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            limit: number;
                            items: {
                                id: string;
                                /** @description When, ISO 8601. */
                                at: string;
                                /** @description What was done: import, export, erasure, leaving, role, look-as, settings, backup, …. */
                                what: string;
                                /** @description Id of the account or member who did it; `keeper` for whoever sits at the machine; a mark once erased. */
                                by: string;
                                /** @description Id of whom or what it was done to; a mark once erased. */
                                about: string | null;
                                details: {
                                    [key: string]: string | number;
                                };
                            }[];
                            /** @description Every code that stands in the log, whatever is asked for. */
                            kinds: string[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Erase a member for good
         * @description For the keeper alone. With `dryRun` it is only said what would be done.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What becomes of what they made: stay, as knowledge without a name, or go. What others built on stays empty.
                         * @enum {string}
                         */
                        works: "stay" | "go";
                        /**
                         * @description Also takes their name, id and mail out of the words of others. In their own they are taken out always.
                         * @default false
                         */
                        redact?: boolean;
                        /**
                         * @description Says what would be done, and does nothing.
                         * @default false
                         */
                        dryRun?: boolean;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of whoever was erased. */
                            member: string;
                            /** @description What stands for them from now on; null in a dry run. */
                            mark: string | null;
                            done: boolean;
                            works: {
                                type: string;
                                id: string;
                                /**
                                 * @description emptied: others built on it, so its place stays without its text.
                                 * @enum {string}
                                 */
                                fate: "stays" | "goes" | "emptied";
                            }[];
                            ties: {
                                /** @description What ties them to others, such as MEMBER_OF. */
                                type: string;
                                label: string;
                                count: number;
                                /** @description tie: the tie goes; along: what it ties to goes; work: see works; clear: its texts go. */
                                fate: string;
                            }[];
                            /** @description Where the words of others name them, by name, id or mail: the first 200. */
                            named: {
                                type: string;
                                id: string | null;
                                field: string;
                            }[];
                            /** @description In how many places the words of others name them. */
                            namedCount: number;
                            /** @description Whether they were taken out of there. */
                            redacted: boolean;
                            /** @description Relations that no rule speaks of: they were cut, and what they led to was left. */
                            unknown: string[];
                            /** @description What is still to be done for the files on disk. */
                            disk: string;
                            /** @description The same in codes. compact: maillon compact, or the next start; docker, remote: backup and restore into new files; backups: those of the home hold them still. */
                            remains: ("compact" | "docker" | "remote" | "backups")[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/compaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write the files of the engine anew
         * @description For the keeper alone, on the managed engine: its files then hold nothing of what was deleted. Every door answers 503 meanwhile, half a minute and more; whether it is due stands in the status.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            begun: boolean;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept of a member, as one file
         * @description For the member and the keeper.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            format: "maillon-own-data";
                            made: string;
                            member?: unknown;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether you leave, and when it is done */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null while you do not leave. */
                            leaving: {
                                /** @description When it was said, ISO 8601. */
                                at: string;
                                /** @description From when on it is done and cannot be taken back, ISO 8601. */
                                due: string;
                                /** @enum {string} */
                                works: "stay" | "go";
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Leave: hidden at once, erased a day later
         * @description Until then it can be taken back.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @description What becomes of what you made: stay, as knowledge without a name, or go.
                         * @enum {string}
                         */
                        works: "stay" | "go";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null while you do not leave. */
                            leaving: {
                                /** @description When it was said, ISO 8601. */
                                at: string;
                                /** @description From when on it is done and cannot be taken back, ISO 8601. */
                                due: string;
                                /** @enum {string} */
                                works: "stay" | "go";
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        /** Stay after all */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description null while you do not leave. */
                            leaving: {
                                /** @description When it was said, ISO 8601. */
                                at: string;
                                /** @description From when on it is done and cannot be taken back, ISO 8601. */
                                due: string;
                                /** @enum {string} */
                                works: "stay" | "go";
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What you brought to be imported */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFiles"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Bring a file to be imported
         * @description For the keeper alone. Anything that `maillon import` reads: the body is the file as it is. It lies at this service alone, is read by you alone, and is deleted once it was imported, after a day, and when the service starts. Nothing is imported by it.
         */
        post: {
            parameters: {
                query: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Name of the file: its ending says how it is written. */
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file that you brought, and how its import stands */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete it, and end what is done with it */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dropped: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Take another sheet of it */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        sheet: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What its columns are taken for, as a file
         * @description Beside the table, under this name, the command reads it as well.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ColumnMapping"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        /** Say what its columns are */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ColumnMapping"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say what an import would do, and write nothing */
        post: {
            parameters: {
                query?: {
                    /** @description Seconds to wait for the result: 200 with it when it is there by then, else 202. */
                    wait?: number | null;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Name that the records are kept under; of a table with columns of its own, the file’s when left out. */
                        source?: string;
                        /**
                         * @description Write also what another source brought and says otherwise.
                         * @default false
                         */
                        takeOver?: boolean;
                    };
                };
            };
            responses: {
                /** @description Over within the time to wait; 202 and the same shape when it goes on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import it
         * @description One at a time. What it is read by is kept for the next table with the same headings, and the file is deleted. Importing the same again writes nothing.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Seconds to wait for the result: 200 with it when it is there by then, else 202. */
                    wait?: number | null;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Name that the records are kept under; of a table with columns of its own, the file’s when left out. */
                        source?: string;
                        /**
                         * @description Write also what another source brought and says otherwise.
                         * @default false
                         */
                        takeOver?: boolean;
                    };
                };
            };
            responses: {
                /** @description Over within the time to wait; 202 and the same shape when it goes on */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["ImportFile"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How its import goes on, as server-sent events
         * @description Takes up where `Last-Event-ID` left; 204 when nothing more will come.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/imports/files/{id}/rejects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines that its import set aside, to be corrected and imported */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description The lines as they stood, to be corrected and imported, or why each was set aside. */
                    part?: "lines" | "reasons";
                };
                header?: never;
                path: {
                    /** @description Id of the file. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The lines, or why */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who may be one person, with reasons
         * @description For the keeper alone. Nobody is ever joined by themselves, and who was said to be two is left out.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            limit: number;
                            items: {
                                /** @description Who would be kept: whoever signs in, or of whom more is known. */
                                keep: {
                                    id: string;
                                    name: string;
                                    mail: string | null;
                                    /** @description Name of where they work. */
                                    organisation: string | null;
                                    /** @description How many records name them. */
                                    records: number;
                                    /** @description Whether somebody signs in as this member. */
                                    hasAccount: boolean;
                                };
                                /** @description Who would become them. */
                                join: {
                                    id: string;
                                    name: string;
                                    mail: string | null;
                                    /** @description Name of where they work. */
                                    organisation: string | null;
                                    /** @description How many records name them. */
                                    records: number;
                                    /** @description Whether somebody signs in as this member. */
                                    hasAccount: boolean;
                                };
                                /** @description How likely they are one, 0 to 1, by all reasons together. */
                                probability: number;
                                /** @description The strongest first. */
                                reasons: {
                                    /** @enum {string} */
                                    sign: "same-name-alone" | "same-name" | "other-spelling" | "other-order" | "initials" | "slip" | "short-name" | "longer-name" | "one-word" | "nickname" | "name-in-mail" | "same-local" | "same-mail" | "same-tagged-mail" | "shared-mail" | "same-link" | "same-text" | "shared-passage" | "same-work" | "same-organisation" | "same-groups" | "same-contacts" | "namesakes" | "other-name" | "other-initials" | "other-mail-there" | "other-organisation" | "answered" | "tied" | "endorsed" | "together" | "authors-of-one" | "two-accounts";
                                    /** @description Log base 2 of how many times likelier it is of one person than of two; below 0 it speaks against. */
                                    bits: number;
                                    /** @description The reason in the language that was asked for. */
                                    text: string;
                                    /** @description The record that shows it. */
                                    record: {
                                        type: string;
                                        id: string;
                                    } | null;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who are not one person, as was said
         * @description For the keeper alone.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                one: {
                                    id: string;
                                    name: string;
                                };
                                other: {
                                    id: string;
                                    name: string;
                                };
                                /** @description When it was said, ISO 8601. */
                                at: string;
                                by: string;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Say that two are not one person
         * @description For the keeper alone. They are proposed no more.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of a member. */
                        one: string;
                        /** @description Id of the other. */
                        other: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description When it was said, ISO 8601. */
                            at: string;
                            by: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person/apart/{one}/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take back that two are not one person
         * @description For the keeper alone.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of a member. */
                    one: string;
                    /** @description Id of the other. */
                    other: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of a member. */
                            one: string;
                            /** @description Id of the other. */
                            other: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What joining two members would do
         * @description For the keeper alone. Nothing is done.
         */
        get: {
            parameters: {
                query: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Id of the member who becomes the other. */
                    from: string;
                    /** @description Id of the member who is kept. */
                    into: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            into: string;
                            version: string;
                            /** @description Fields in which the two differ, or that one of them lacks. */
                            fields: {
                                field: string;
                                /** @description As JSON; null where there is nothing. */
                                kept: string | null;
                                /** @description As JSON; null where there is nothing. */
                                gone: string | null;
                                /** @description As JSON; null where there is nothing. */
                                becomes: string | null;
                            }[];
                            /** @description Records that would name who is kept. */
                            records: {
                                type: string;
                                count: number;
                            }[];
                            /** @description Records that would say nothing any more: held aside until the join is taken back. */
                            aside: {
                                type: string;
                                id: string;
                            }[];
                            /** @description What else goes over. */
                            moves: {
                                kind: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person/joins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members who were joined, the newest first
         * @description For the keeper alone.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description Id that is another name of `into` now. */
                                from: string;
                                into: string;
                                /** @description When, ISO 8601. */
                                at: string;
                                by: string;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Join two members who are one person
         * @description For the keeper alone. Refused with `conflict` when something changed since the version that is given.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id of the member who becomes the other. */
                        from: string;
                        /** @description Id of the member who is kept. */
                        into: string;
                        /** @description The version that the preview gave: refused when something changed since. */
                        version?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Id that is another name of `into` now. */
                            from: string;
                            into: string;
                            /** @description When, ISO 8601. */
                            at: string;
                            by: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/same-person/joins/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a join back
         * @description For the keeper alone: each has again what was theirs.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the join. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": Record<string, never>;
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description Id that is another name of `into` now. */
                            from: string;
                            into: string;
                            /** @description When, ISO 8601. */
                            at: string;
                            by: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Asks you made or were made, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["MadeAsk"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Say whom you turn to with a question
         * @description It counts as an ask of that member, against their ask budget; being shown does not. Saying it again with the same question is the same ask. The question is not kept, and no community file holds asks.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TurnTo"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeAsk"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One ask that you made or were made */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the ask. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["MadeAsk"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Take an ask back
         * @description Whoever made it may, and whoever was asked.
         */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the ask. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of the ask that was taken back. */
                            takenBack: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feedback you gave or were given */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["Feedback"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Say how a suggestion went
         * @description Saying it again of the same on the same question changes what you said.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GiveFeedback"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feedback"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One word of feedback */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the feedback. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feedback"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take feedback back */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the feedback. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description Id of the feedback that was taken back. */
                            withdrawn: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/not-now": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say until when you are not to be asked */
        put: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member: the one who looks. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    /**
                     * @example {
                     *       "until": null
                     *     }
                     */
                    "application/json": components["schemas"]["NotNow"];
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            until: string | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        post?: never;
        /** Be asked again */
        delete: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member: the one who looks. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            until: string | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answers you were shown in
         * @description Each member reads their own log. It holds no questions, and goes back as far as the service keeps it.
         */
        get: {
            parameters: {
                query?: {
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member: the one who looks. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["LoggedRecommendation"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How one can come in */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mode: "alone" | "community";
                            /** @description Whether links and codes are mailed; else the keeper hands them out. */
                            mail?: boolean;
                            providers?: {
                                id: string;
                                name: string;
                            }[];
                            /** @enum {string} */
                            joining?: "invited" | "request";
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /**
         * Have a link and a code mailed
         * @description The answer is the same whether or not the address may come in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Mail address, in any case; it is brought to one form. */
                        mail: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description The address in its one form. */
                            mail: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask to join, where the community allows it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Mail address, in any case; it is brought to one form. */
                        mail: string;
                        name: string;
                        /**
                         * @description Why, in a sentence, for the keeper.
                         * @default
                         */
                        words?: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            asked: boolean;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who you are here */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mode: "alone" | "community";
                            /** @enum {string} */
                            role: "visitor" | "member" | "facilitator" | "keeper";
                            /** @description Whether visitors are let in. */
                            visitors: boolean;
                            member: {
                                id: string;
                                name: string;
                            } | null;
                            account: {
                                id: string;
                                mail: string;
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where you are signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                since: string;
                                until: string;
                                /** @description What the browser says of itself, cut to 200 characters. */
                                browser: string;
                                /** @description Whether this is the session that asks. */
                                current: boolean;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End your sessions elsewhere, or all */
        delete: {
            parameters: {
                query?: {
                    /** @description All but the one that asks; false ends that one too. */
                    others?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of your sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts, for the keeper */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description In its one form: small letters, the domain as it is looked up. */
                                mail: string;
                                /** @enum {string} */
                                role: "member" | "facilitator" | "keeper";
                                /** @description Id of the member it is tied to; null for a keeper who is none. */
                                member: string | null;
                                /** @description Name of the member; null when the member is not here any more. */
                                name: string | null;
                                /** @description Day it was made. */
                                since: string;
                                /** @description Sessions that are open. */
                                sessions: number;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Invite people; each is told apart */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        people: {
                            /** @description Mail address, in any case; it is brought to one form. */
                            mail: string;
                            /** @enum {string} */
                            role?: "member" | "facilitator" | "keeper";
                            /** @description Id of the member; found by the mail when left out. */
                            member?: string;
                            /** @enum {string} */
                            language?: "fr" | "nl" | "en";
                        }[];
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                mail: string;
                                account: string | null;
                                isNew: boolean;
                                /** @description To hand on, where no mail is sent. */
                                link: string | null;
                                /** @description Why this one was not invited; the others were. */
                                problem: string | null;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an account away; the member stays */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            removed: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Change a role; their sessions end */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "member" | "facilitator" | "keeper";
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            role: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End the sessions of an account */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: number;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tokens for programs, for the keeper */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                /** @description What it is for, as whoever made it says. */
                                name: string;
                                /** @enum {string} */
                                scope: "read" | "write" | "keep";
                                /** @description Its last day. */
                                until: string;
                                /** @description Mail of the account it stands for. */
                                account: string;
                                since: string;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        /** Make a token; its text is given this once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Id or mail address of the account it stands for. */
                        account: string;
                        /**
                         * @description What it is for.
                         * @default
                         */
                        name?: string;
                        /**
                         * @description read reads and asks, write puts in too, keep does what is the keeper’s.
                         * @enum {string}
                         */
                        scope: "read" | "write" | "keep";
                        /** @description Its last day, such as 2027-03-31. */
                        until: string;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description What it is for, as whoever made it says. */
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write" | "keep";
                            /** @description Its last day. */
                            until: string;
                            /** @description Mail of the account it stands for. */
                            account: string;
                            since: string;
                            /** @description Given this once: only its hash is kept. */
                            token: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End a token at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            ended: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who asks to join, for the keeper */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                id: string;
                                mail: string;
                                name: string;
                                words: string;
                                at: string;
                            }[];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/join-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Put a request to join aside; to accept one, invite them */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            removed: string;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring in a network that was made elsewhere, as ties
         * @description For the keeper alone. People are matched by id, e-mail address and name and never guessed; all is settled before anything is written, and importing twice writes nothing. Up to 16 MB; larger files: `maillon network import`.
         */
        post: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description Name of the file, such as survey.csv: it says the format where the text does not. */
                        name: string;
                        /** @description Text of the file: GEXF, GraphML, GML, JSON of graphology, or a list of edges. */
                        text: string;
                        /** @description Text of a list of nodes, beside a list of edges. */
                        nodes?: string;
                        /** @description Under which name the file holds what it does not call by ours. */
                        mapping?: {
                            source?: string;
                            target?: string;
                            weight?: string;
                            kind?: string;
                            date?: string;
                            direction?: string;
                            id?: string;
                            label?: string;
                            email?: string;
                            type?: string;
                            x?: string;
                            y?: string;
                        };
                        /**
                         * @description Kind of every edge that does not say one of ours.
                         * @enum {string}
                         */
                        kind?: "advice" | "information" | "trust" | "energy" | "collaboration";
                        /** @description Our kind for a word of the file; null leaves those edges out. */
                        kinds?: {
                            [key: string]: "advice" | "information" | "trust" | "energy" | "collaboration" | null;
                        };
                        /**
                         * @description The one way to match people; each way in turn when left out.
                         * @enum {string}
                         */
                        by?: "id" | "email" | "name";
                        /** @description Whether a list of edges that does not say it has directions; true when left out. */
                        isDirected?: boolean;
                        /** @description Name to keep the ties under; network/ and the name of the file when left out. */
                        source?: string;
                        /**
                         * @description Make members of those whom nobody here is.
                         * @default false
                         */
                        makeMembers?: boolean;
                        /**
                         * @description Say what would be written and write nothing.
                         * @default false
                         */
                        dryRun?: boolean;
                    };
                };
            };
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkImported"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network period by period
         * @description A visitor is told nothing of a period in which fewer than five people are tied.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description How long each period is, along the calendar; at most 240 periods. */
                    step?: "month" | "quarter" | "year";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkSeries"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/layers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What can tie people
         * @description The same for anybody.
         */
        get: {
            parameters: {
                query?: {
                    language?: "fr" | "nl" | "en";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NetworkLayer"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is measured, in plain words
         * @description The same for anybody.
         */
        get: {
            parameters: {
                query?: {
                    language?: "fr" | "nl" | "en";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NetworkMeasure"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as a whole, in numbers
         * @description A visitor is told nothing about fewer than five people.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkFigures"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/view": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network, laid out
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again. At most 20,000 nodes and 100,000 ties.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description These alone, named as nodes are (member/ID), those within `steps` of them, and the ties among all. */
                    around?: string[];
                    /** @description Steps around them, 1 or 2. */
                    steps?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Network"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places that call for a next step
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NetworkRole"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/departures/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What would be lost if a member left
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member. */
                    member: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkDeparture"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Two periods compared
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.
         */
        get: {
            parameters: {
                query: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description First day of the earlier period. */
                    beforeFrom: string;
                    /** @description Last day of the earlier period. */
                    beforeTo: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["NetworkComparison"];
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/overlaps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Groups that share people
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again. Counted are people whom the viewer may see and who were members within the days looked at.
         */
        get: {
            parameters: {
                query?: {
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["NetworkOverlap"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as a file
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.
         */
        get: {
            parameters: {
                query: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description These alone, named as nodes are (member/ID), those within `steps` of them, and the ties among all. */
                    around?: string[];
                    /** @description Steps around them, 1 or 2. */
                    steps?: number;
                    /** @description How the file is written: gexf, graphml, json, csv-edges, csv-nodes. */
                    format: "gexf" | "graphml" | "json" | "csv-edges" | "csv-nodes";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A download */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/gexf+xml": string;
                        "application/graphml+xml": string;
                        "application/json": string;
                        "text/csv": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/network/picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The network as a picture
         * @description Visitors see figures alone. A member sees who is who within two steps of themselves, and reads their own place; the keeper (header `maillon-view: keeper`, on loopback) sees all. Where a large network is still being worked out the answer is 503 with `Retry-After`, and `details.retryAfter` seconds: the work goes on, ask again.
         */
        get: {
            parameters: {
                query?: {
                    /** @description What ties people; repeat it for more: advice, information, trust, energy, collaboration, answers, groups, artefacts, gatherings, topics, people-topics, people-groups, challenges-topics. Advice and answers when left out. */
                    layer?: string[];
                    /** @description First day that is looked at. */
                    from?: string;
                    /** @description Last day that is looked at. */
                    to?: string;
                    /** @description Id of an organisation: its members alone. */
                    organisation?: string;
                    /** @description Members of this function alone, as it is written. */
                    function?: string;
                    /** @description Members of this level alone, as it is written. */
                    level?: string;
                    /** @description Members who speak this language alone, as a code: nl. */
                    speaks?: string;
                    /** @description Id of a topic: members who know it alone. */
                    topic?: string;
                    /** @description Id of a group: those who are or were in it alone. */
                    group?: string;
                    /** @description Members of this band of participation alone, by what they did in the days looked at. */
                    involvement?: "core" | "active" | "occasional" | "peripheral" | "outside";
                    /** @description These alone, named as nodes are (member/ID), those within `steps` of them, and the ties among all. */
                    around?: string[];
                    /** @description Steps around them, 1 or 2. */
                    steps?: number;
                    format?: "svg" | "png";
                    theme?: "light" | "dark";
                    /** @description type, community, organisation, or a measure. */
                    colourBy?: string;
                    /** @description A measure of nodes; the number of neighbours when left out. */
                    sizeBy?: string;
                    width?: number;
                    height?: number;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A download */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/svg+xml": string;
                        "image/png": string;
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search members */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only members known to know about this topic. */
                    topic?: string;
                    /** @description Only members of this organisation. */
                    organisation?: string;
                    /** @description Only members of this group, now or before. */
                    group?: string;
                    /** @description Only members who attended this gathering. */
                    gathering?: string;
                    /** @description Only members who raised or share this challenge. */
                    challenge?: string;
                    /** @description Only members who used this artefact. */
                    used?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["MemberCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the member. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            function: string | null;
                            organisation: components["schemas"]["Reference"] | null;
                            languages: string[];
                            /** @description From outside the organisations of the community: a client, a researcher, a student, … */
                            external: boolean;
                            /** @description Band from core to outside; periphery is legitimate, a band is no grade. */
                            participation: string | null;
                            since: string | null;
                            /** @description When they left; their work stays knowledge. */
                            until: string | null;
                            /** @description Asked for no questions for now. */
                            paused: boolean;
                            bio: string | null;
                            level: string | null;
                            /** @description Shown to members of the community only. */
                            email: string | null;
                            offers: string[];
                            needs: string[];
                            manager: components["schemas"]["Reference"] | null;
                            /** @description Members who report to this one. */
                            reports: components["schemas"]["Reference"][];
                            topics: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                /** @description 1 heard of it … 5 can teach it, as declared. */
                                level: number | null;
                                /** @description How it is known: declared, endorsed or inferred. */
                                source: string | null;
                            }[];
                            endorsements: {
                                id: string;
                                topic: components["schemas"]["Reference"];
                                by: components["schemas"]["Reference"];
                                date: string | null;
                            }[];
                            groups: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                kind: string | null;
                                role: string | null;
                                from: string | null;
                                to: string | null;
                            }[];
                            artefacts: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                /** @description ISO 8601; null when the community does not know. */
                                date: string | null;
                                kind: string | null;
                                role: string;
                            }[];
                            answers: {
                                id: string;
                                question: components["schemas"]["Reference"];
                                accepted: boolean;
                                date: string | null;
                            }[];
                            comments: {
                                id: string;
                                on: {
                                    type: string;
                                    id: string;
                                };
                                date: string | null;
                            }[];
                            questions: components["schemas"]["DatedReference"][];
                            challenges: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                /** @description ISO 8601; null when the community does not know. */
                                date: string | null;
                                /** @description raised or shares */
                                role: string;
                            }[];
                            gatherings: components["schemas"]["DatedReference"][];
                            ties: {
                                id: string;
                                kind: string;
                                member: components["schemas"]["Reference"];
                                /** @description From this member to the other one. */
                                outgoing: boolean;
                                weight: number | null;
                                date: string | null;
                            }[];
                            /** @description What the member has set for themselves; shown to nobody else. */
                            settings: {
                                visibility: string;
                                /** @description Asks a week they agree to receive. */
                                askBudget: number | null;
                                /** @description Day before which they are not asked. */
                                notNow: string | null;
                                notAbout: components["schemas"]["Reference"][];
                            } | null;
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search topics */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only topics directly under this one. */
                    broader?: string;
                    /** @description true: only topics with no broader one. */
                    top?: "true" | "false";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["TopicCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One topic */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the topic. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            /** @description In the reader’s language where it is known. */
                            label: string;
                            labels: {
                                fr: string | null;
                                nl: string | null;
                                en: string | null;
                            };
                            broader: components["schemas"]["Reference"] | null;
                            description: string | null;
                            aliases: string[];
                            narrower: components["schemas"]["Reference"][];
                            members: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                /** @description 1 heard of it … 5 can teach it, as declared. */
                                level: number | null;
                                /** @description How it is known: declared, endorsed or inferred. */
                                source: string | null;
                            }[];
                            groups: components["schemas"]["Reference"][];
                            challenges: components["schemas"]["Reference"][];
                            questions: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                answered: boolean;
                            }[];
                            artefacts: components["schemas"]["Reference"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search answers */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only answers to this question. */
                    question?: string;
                    /** @description Only answers of this member. */
                    answeredBy?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["AnswerCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search groups */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    kind?: "intervision" | "duo" | "project" | "initiative" | "leadership" | "circle" | "plenary";
                    /** @description Only groups about this topic. */
                    topic?: string;
                    /** @description Only groups of this member, now or before. */
                    member?: string;
                    /** @description true: only running groups; false: only ended ones. */
                    running?: "true" | "false";
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["GroupCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One group */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the group. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            kind: string | null;
                            created: string | null;
                            ended: string | null;
                            topics: components["schemas"]["Reference"][];
                            purpose: string | null;
                            /** @description When it meets, in words. */
                            rhythm: string | null;
                            challenge: components["schemas"]["Reference"] | null;
                            members: {
                                id: string;
                                /** @description Name, title or label. */
                                name: string;
                                role: string | null;
                                from: string | null;
                                to: string | null;
                            }[];
                            artefacts: components["schemas"]["Reference"][];
                            gatherings: components["schemas"]["DatedReference"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search organisations */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only parts of this organisation. */
                    parent?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["OrganisationCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One organisation */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the organisation. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            name: string;
                            parent: components["schemas"]["Reference"] | null;
                            parts: components["schemas"]["Reference"][];
                            competitors: components["schemas"]["Reference"][];
                            members: components["schemas"]["Reference"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List and search gatherings */
        get: {
            parameters: {
                query?: {
                    /** @description Only what holds these words, best match first. */
                    search?: string;
                    /** @description How many to leave out from the start. */
                    offset?: number | null;
                    /** @description How many to give at most. */
                    limit?: number;
                    /** @description Only gatherings of this group. */
                    group?: string;
                    /** @description Only gatherings that this member attended. */
                    member?: string;
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description How many there are in all. */
                            total: number;
                            offset: number;
                            limit: number;
                            items: components["schemas"]["GatheringCard"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/gatherings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One gathering */
        get: {
            parameters: {
                query?: {
                    /** @description Id of the member through whose eyes to look; the public when left out. */
                    as?: string;
                    /** @description Language of topic labels; that of the Accept-Language header when left out. */
                    language?: "fr" | "nl" | "en";
                };
                header?: never;
                path: {
                    /** @description Id of the gathering. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Found */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                            title: string;
                            date: string | null;
                            group: components["schemas"]["Reference"] | null;
                            attended: components["schemas"]["Reference"][];
                        };
                    };
                };
                /** @description What went wrong */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            error: {
                                /** @enum {string} */
                                code: "bad-input" | "forbidden" | "not-found" | "conflict" | "too-large" | "internal" | "unavailable" | "timeout";
                                /** @description Names the value that is wrong and what to do about it. */
                                message: string;
                                /** @description Names the request in the log of the service. */
                                requestId: string;
                                details?: {
                                    [key: string]: unknown;
                                };
                            };
                        };
                    };
                };
            };
        };
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
        Recommendation: {
            question: string;
            /**
             * @description Language understood; null when it is none of ours or unknown.
             * @enum {string|null}
             */
            language: "fr" | "nl" | "en" | null;
            /**
             * @description Language of the answer’s own words: reasons, notes and labels of topics.
             * @enum {string}
             */
            replyLanguage: "fr" | "nl" | "en";
            topics: {
                id: string;
                label: string;
            }[];
            /** @description Who has shown to know, surest first. */
            people: components["schemas"]["PersonSuggestion"][];
            /** @description Others with the same question; none of them is among `people`. */
            others: components["schemas"]["SameQuestion"][];
            groups: components["schemas"]["GroupSuggestion"][];
            artefacts: components["schemas"]["ArtefactSuggestion"][];
            answers: components["schemas"]["AnswerSuggestion"][];
            proposal: components["schemas"]["Proposal"];
            notes: components["schemas"]["Note"][];
        };
        PersonSuggestion: {
            id: string;
            score: number;
            /** @enum {string} */
            confidence: "likely" | "possible" | "faint";
            contributions: components["schemas"]["Contribution"][];
            name: string;
            function: string | null;
            organisation: string | null;
            languages: string[];
            /** @description Shortest way of acquaintances from the asker; null when there is no asker or no way. */
            path: components["schemas"]["AcquaintanceStep"][] | null;
        };
        Contribution: {
            /** @description What the part stands for, such as `answered`, `authored`, `declared-topic`. */
            name: string;
            /** @description The part of the score that rests on this evidence; amounts add up to the score. */
            amount: number;
            evidence: components["schemas"]["Evidence"][];
            /** @description The same in words, in `replyLanguage`. */
            reason?: string;
        };
        Evidence: {
            /** @description Kind of thing the evidence is: answer, artefact, question, topic, group, member, … */
            type: string;
            id: string;
            /** @description When it was shown, ISO 8601; null when the community does not know. */
            date: string | null;
            /** @description The sentence that says it, where it is one of a profile. */
            text?: string;
        };
        AcquaintanceStep: {
            id: string;
            name: string;
            via: {
                /** @enum {string} */
                kind: "advice" | "information" | "trust" | "energy" | "collaboration" | "group" | "common-work" | "manager" | "gathering";
                /** @description Type of the thing they have in common, when it can be opened. */
                type?: string;
                id?: string;
            };
        };
        SameQuestion: {
            id: string;
            name: string;
            function: string | null;
            organisation: string | null;
            /** @description Questions they asked and challenges they raised or share, best match first. */
            evidence: components["schemas"]["Evidence"][];
            /** @description What they have in common with the question, in words. */
            why: string;
        };
        GroupSuggestion: {
            id: string;
            score: number;
            /** @enum {string} */
            confidence: "likely" | "possible" | "faint";
            contributions: components["schemas"]["Contribution"][];
            name: string;
            kind: string | null;
            wayIn: {
                /** @enum {string} */
                how: "join" | "ask" | "in-it";
                /** @description Whom to turn to; null for nobody. */
                member: {
                    id: string;
                    name: string;
                } | null;
                /** @description The same in words. */
                text: string;
            };
        };
        ArtefactSuggestion: {
            id: string;
            score: number;
            /** @enum {string} */
            confidence: "likely" | "possible" | "faint";
            contributions: components["schemas"]["Contribution"][];
            title: string;
            kind: string | null;
            language: string | null;
            url: string | null;
            excerpt: string;
        };
        AnswerSuggestion: {
            id: string;
            score: number;
            /** @enum {string} */
            confidence: "likely" | "possible" | "faint";
            contributions: components["schemas"]["Contribution"][];
            title: string;
            language: string | null;
            answers: components["schemas"]["EarlierAnswer"][];
        };
        EarlierAnswer: {
            id: string;
            excerpt: string;
            /** @description What it is written in, which need not be the question’s language. */
            language: string | null;
            accepted: boolean;
            answeredBy: {
                id: string;
                name: string;
            } | null;
            date: string | null;
        };
        Proposal: {
            members: {
                id: string;
                name: string;
                /** @description What they bring, in words: names of topics and titles. */
                covers: string[];
                /** @description The same in a sentence. */
                why: string;
            }[];
            /** @description Id of the member who would lead; null without a leader. */
            leader: string | null;
            why: string;
        } | null;
        Note: {
            code: string;
            text: string;
        };
        Ask: {
            /** @description The question, in any language. */
            question: string;
            /** @description Id of the member who asks; nobody in particular when left out. */
            asker?: string;
            /** @description How many suggestions each list holds at most (default 5). */
            limit?: number;
            /**
             * @description Whom to bring together for this, also where a group exists; when left out, only where none fits.
             * @enum {string}
             */
            team?: "with-leader" | "without-leader";
            /**
             * @description Language of the answer’s own words, such as reasons and notes; that of the question when left out.
             * @enum {string}
             */
            language?: "fr" | "nl" | "en";
        };
        SearchHit: {
            /** @enum {string} */
            type: "member" | "topic" | "challenge" | "question" | "answer" | "artefact" | "group" | "organisation" | "gathering";
            id: string;
            /** @description Name, title or label; for an answer, its question’s title. */
            name: string;
            /** @description How the matching text begins; null when only the name matched. */
            excerpt: string | null;
        };
        Counts: {
            members: number;
            topics: number;
            challenges: number;
            questions: number;
            answers: number;
            artefacts: number;
            groups: number;
            organisations: number;
            gatherings: number;
        };
        GroupFormat: {
            id: string;
            /** @default [] */
            aliases: string[];
            name: {
                fr?: string;
                nl?: string;
                en?: string;
            };
            one?: {
                fr?: string;
                nl?: string;
                en?: string;
            };
            aim?: {
                fr?: string;
                nl?: string;
                en?: string;
            };
            /** @enum {string} */
            kind: "intervision" | "duo" | "project" | "initiative" | "leadership" | "circle" | "plenary";
            size: {
                min: number;
                max: number;
                best: [
                    number,
                    number
                ];
            };
            /** @enum {string} */
            gathers: "everyone" | "some";
            /**
             * @default concerned
             * @enum {string}
             */
            theme: "concerned" | "preferred" | "everybody";
            rules: {
                lineOfManagement: boolean;
                competitors: boolean;
                apartMonths: number;
                external: boolean;
                /** @default false */
                outside: boolean;
                /** @enum {string} */
                language: "shared" | "bridge" | "none";
            };
            weights: {
                concerns?: number;
                functions?: number;
                organisations?: number;
                seniority?: number;
                involvement?: number;
                acquaintance?: number;
                needs?: number;
                coverage?: number;
                interest?: number;
                isolates?: number;
                bridging?: number;
                availability?: number;
                roles?: number;
                size?: number;
            };
            roles: ("facilitator" | "case-owner" | "leader" | "agenda-activist" | "community-keeper" | "critical-friend" | "social-reporter" | "external-messenger" | "value-detective" | "organisational-broker")[];
            rhythm: {
                fr?: string;
                nl?: string;
                en?: string;
            };
        };
        /** @description A seeding that runs as a job. */
        SeedingJob: {
            id: string;
            /**
             * @description queued, running, done, failed, cancelled or lost
             * @enum {string}
             */
            status: "queued" | "running" | "done" | "failed" | "cancelled" | "lost";
            progress: number;
            /** @description Best score so far; null before there is one. */
            best: number | null;
            result: components["schemas"]["Seeding"];
            /** @description Why there is no result, or not all of it, and what to do. */
            problem: {
                code: string;
                message: string;
            } | null;
            /** @description How often it was begun: more than once when the service stopped meanwhile. */
            runs: number;
            created: string;
            started: string | null;
            finished: string | null;
        };
        Seeding: {
            format: string;
            pool: {
                kind: string;
                people: number;
            };
            proposals: {
                /** @description Half the mean of the groups’ scores and half the worst; over rounds, the mean. */
                score: number;
                rounds: {
                    groups: {
                        score: number;
                        members: {
                            id: string;
                            name: string;
                            role: string | null;
                            /** @description Why this person, in this group: one to three whole sentences that can be sent to them. */
                            why: string;
                        }[];
                        criteria: {
                            name: string;
                            /** @description How far the group meets the criterion in the direction asked for. */
                            value: number;
                            /** @description Its part of the score: the amounts of a group add up to its score. */
                            amount: number;
                        }[];
                        /** @description A language that all share; null when a bridge is needed or none is known. */
                        language: string | null;
                        /** @description Id of the member who shares a language with each other, where no language is common. */
                        bridge: string | null;
                        /** @description Hours of the week in which all who answered are free; left out where none were asked for or none is known. */
                        hours?: {
                            /** @description 1 is Monday, 7 Sunday. */
                            day: number;
                            from: number;
                            to: number;
                        }[];
                        /** @description Challenges, questions and topics that more than half of the group have, most shared first. */
                        shares: {
                            type: string;
                            id: string;
                            label: string;
                            members: number;
                            /** @description Ids of the members who have it. */
                            holders?: string[];
                        }[];
                    }[];
                }[];
                /** @description Ids of people without a group. */
                leftOut: string[];
                /** @description Rules that were let go for somebody and would be broken without that, as sentences. */
                warnings?: string[];
            }[];
            conflicts: {
                rules: string[];
                remedy: string;
                /** @description Whom the conflict is about; left out where it names nobody. */
                people?: {
                    id: string;
                    name: string;
                }[];
                /** @description Ways out, each with its price. */
                remedies?: {
                    /**
                     * @description A rule is put aside, people are left without a group, there are other numbers of groups, or fewer hours are asked for.
                     * @enum {string}
                     */
                    kind: "put-aside" | "leave-out" | "other-size" | "fewer-hours";
                    /** @description Name of the rule that is put aside. */
                    rule?: string;
                    /** @description Names of rules of other conflicts that have to be put aside too. */
                    also?: string[];
                    /** @description Who would be left out. */
                    people?: {
                        id: string;
                        name: string;
                    }[];
                    /** @description How many groups there would be. */
                    groups?: number;
                    /** @description The most hours in common that could be asked for. */
                    hours?: number;
                    /** @description What it would cost, as it came out where it was tried. */
                    price: {
                        /**
                         * @description Whether a division was found, proved not to be there, or neither in the time there was.
                         * @enum {string}
                         */
                        status: "settled" | "impossible" | "unknown";
                        /** @description The best score that was met. */
                        score?: number;
                        /** @description How many then break the rule, as few as were met. */
                        broken?: number;
                        /**
                         * @description What these are.
                         * @enum {string}
                         */
                        of?: "pairs" | "people" | "groups";
                        /** @description People without a group. */
                        leftOut?: number;
                    };
                    /** @description The same as a sentence. */
                    text: string;
                }[];
            }[];
            notes: components["schemas"]["Note"][];
        } | null;
        SeedWish: {
            /** @description Id of a format, such as `intervision` or `duo`, or a format of your own as data. */
            format: string | components["schemas"]["GroupFormat"];
            /**
             * @description `all`, `topic:ID`, `gathering:ID`, `challenge:ID`, `group:ID`, `form:ID` (who answered it), or a list of member ids.
             * @default all
             */
            pool: string | string[];
            /** @description People in a group; the best size of the format when left out. */
            size?: number;
            /** @description Number of groups. */
            groups?: number;
            /** @description People in each group, one by one, instead of `size` and `groups`: `[5, 5, 6]`. */
            sizes?: number[];
            /** @description `challenge:ID`, `question:ID`, or a text in any language; the shared concerns of the pool when left out. */
            about?: string;
            /** @description Rules by hand. */
            rules?: {
                $schema?: string;
                /** @default [] */
                together: {
                    /** @description What messages call the rule. */
                    name?: string;
                    /** @description Ids of members. */
                    members: string[];
                }[];
                /** @default [] */
                apart: {
                    /** @description What messages call the rule. */
                    name?: string;
                    /** @description Ids of members. */
                    members: string[];
                }[];
                /** @default [] */
                fix: {
                    /** @description What messages call the rule. */
                    name?: string;
                    /** @description Ids of members. */
                    members: string[];
                    /** @description Number of a group, from 1. */
                    group: number;
                }[];
                /** @default [] */
                keep: {
                    /** @description What messages call the rule. */
                    name?: string;
                    /** @description Ids of members. */
                    members: string[];
                    /** @description Number of a group, from 1. */
                    group?: number;
                }[];
                /** @default [] */
                atLeast: {
                    /** @description What messages call the rule. */
                    name?: string;
                    attribute: ("function" | "organisation" | "level" | "language" | "participation" | "newcomers" | "external") | string;
                    /** @description Value of the attribute; when left out, the rule holds for each value that occurs. */
                    value?: string | boolean;
                    /** @description The only group it is about; every group when left out. */
                    group?: number;
                    count: number;
                    /**
                     * @description A group with none of them is fine too.
                     * @default false
                     */
                    orNone: boolean;
                }[];
                /** @default [] */
                atMost: {
                    /** @description What messages call the rule. */
                    name?: string;
                    attribute: ("function" | "organisation" | "level" | "language" | "participation" | "newcomers" | "external") | string;
                    /** @description Value of the attribute; when left out, the rule holds for each value that occurs. */
                    value?: string | boolean;
                    /** @description The only group it is about; every group when left out. */
                    group?: number;
                    count: number;
                }[];
                /**
                 * @description Nobody is the only one of their kind in a group: none, or at least two.
                 * @default []
                 */
                notAlone: {
                    /** @description What messages call the rule. */
                    name?: string;
                    attribute: ("function" | "organisation" | "level" | "language" | "participation" | "newcomers" | "external") | string;
                    /** @description Value of the attribute; when left out, the rule holds for each value that occurs. */
                    value?: string | boolean;
                }[];
                /** @description A group needs hours free in common; whoever did not answer counts as free always. */
                hours?: {
                    /** @description What messages call the rule. */
                    name?: string;
                    /** @description Id of a form. */
                    form: string;
                    /** @description Id of its question on free hours. */
                    question: string;
                    /** @description Hours of the week that everybody of a group is free in. */
                    atLeast: number;
                };
                /**
                 * @description Sections: people of different values of an attribute are never in one group.
                 * @default []
                 */
                within: {
                    /** @description What messages call the rule. */
                    name?: string;
                    attribute: ("function" | "organisation" | "level" | "language" | "participation" | "newcomers" | "external") | string;
                }[];
                /**
                 * @description Members for whom a rule, named as in messages, does not hold; what it costs is said as a warning.
                 * @default []
                 */
                except: {
                    rule: string;
                    /** @description Ids of members. */
                    members: string[];
                }[];
                /**
                 * @description Rules of the format that do not hold this time.
                 * @default []
                 */
                off: ("line-of-management" | "competitors" | "recently-together" | "language")[];
                /** @enum {string} */
                language?: "shared" | "bridge" | "none";
                apartMonths?: number;
                /** @description Whether external people may take part. */
                external?: boolean;
                /** @description Whether people at the outside of the community’s life may take part. */
                outside?: boolean;
                /**
                 * @description Replace the weights of the format, criterion by criterion; 0 is off.
                 * @default {}
                 */
                weights: {
                    concerns?: number;
                    functions?: number;
                    organisations?: number;
                    seniority?: number;
                    involvement?: number;
                    acquaintance?: number;
                    needs?: number;
                    coverage?: number;
                    interest?: number;
                    isolates?: number;
                    bridging?: number;
                    availability?: number;
                    roles?: number;
                    size?: number;
                };
            };
            /** @description Rounds in which as few pairs as can be meet twice (default 1). */
            rounds?: number;
            /** @description The same number gives the same result (default 1). */
            seed?: number;
            /** @description Time after which the best so far is given (default 20). */
            seconds?: number;
            /** @description Distinct proposals at most (default 3). */
            proposals?: number;
            /**
             * @description Language of the reasons; the first of the community when left out.
             * @enum {string}
             */
            language?: "fr" | "nl" | "en";
        };
        ProposalCard: {
            id: string;
            format: string;
            created: string;
            score: number;
            /** @description What it was asked to be about: the text, or the title of the challenge; null when nothing was asked. */
            about: string | null;
            /** @description Which round of its plan it is, from 1: each round is kept by itself. */
            round: number;
            /** @description Rounds of the plan; 1 for groups that are to last. */
            rounds: number;
            groups: number;
            invited: number;
            accepted: number;
            /** @description Groups that live or lived. */
            made: number;
        };
        /** @description A proposal that was kept, with who is invited and what they answered. */
        SavedProposal: {
            id: string;
            format: string;
            created: string;
            score: number;
            challenge: string | null;
            /** @description What it was asked to be about: the text, or the title of the challenge; null when nothing was asked. */
            about: string | null;
            /** @description Which round of its plan it is, from 1: each round is kept by itself. */
            round: number;
            /** @description Rounds of the plan; 1 for groups that are to last. */
            rounds: number;
            /** @description The version that holds, from 1. */
            version: number;
            /** @description Number of the last version; higher than `version` when something was undone. */
            versions: number;
            groups: {
                /** @description Number of the group in the proposal, from 1. */
                number: number;
                score: number;
                /** @description Id of the group that was made of it; null while people answer. */
                made: string | null;
                members: {
                    id: string;
                    name: string;
                    role: string | null;
                    /** @description Why this person, in this group; empty once somebody in the proposal was erased. */
                    why: string;
                    /**
                     * @description open, accepted or declined
                     * @enum {string}
                     */
                    status: "open" | "accepted" | "declined";
                    answered: string | null;
                }[];
                criteria: {
                    name: string;
                    /** @description How far the group meets the criterion in the direction asked for. */
                    value: number;
                    /** @description Its part of the score: the amounts of a group add up to its score. */
                    amount: number;
                }[];
                /** @description A language that all share; null when a bridge is needed or none is known. */
                language: string | null;
                /** @description Id of the member who shares a language with each other, where no language is common. */
                bridge: string | null;
                /** @description Challenges, questions and topics that more than half of the group have, most shared first. */
                shares: {
                    type: string;
                    id: string;
                    label: string;
                    members: number;
                    /** @description Ids of the members who have it. */
                    holders?: string[];
                }[];
                /** @description Hours of the week in which all who answered are free; left out where none were asked for or none is known. */
                hours?: {
                    /** @description 1 is Monday, 7 Sunday. */
                    day: number;
                    from: number;
                    to: number;
                }[];
            }[];
            /** @description Ids of people of the pool without a group. */
            leftOut: string[];
            notes: components["schemas"]["Note"][];
        };
        ProposalVersion: {
            number: number;
            /** @description What was done: saved, or the change. */
            what: string;
            created: string;
            score: number;
        };
        ChangeOption: {
            /** @description People who change group, beside those named in the change. */
            moves: number;
            /** @description Half the mean of the groups’ scores and half the worst; in a large proposal, of the groups looked at. */
            score: number;
            moved: {
                id: string;
                /** @description Number of the group; null for none. */
                from: number | null;
                to: number | null;
            }[];
            /** @description Ids of the members of each group. */
            groups: string[][];
            leftOut: string[];
            /** @description Rules that are let go for somebody and would be broken without that, as sentences. */
            warnings: string[];
            /** @description Criteria that a group gains or loses by the change. */
            criteria: {
                /** @description Number of a group that changes. */
                group: number;
                name: string;
                /** @description How far the group meets it now; null where it was not on. */
                before: number | null;
                after: number;
            }[];
            /** @description Pairs that would sit together in another saved round of the same plan too, as few as the change allows. */
            meetAgain: {
                /** @description The two of the pair. */
                members: {
                    id: string;
                    name: string;
                }[];
                /** @description Numbers of the other saved rounds in which they sit together. */
                rounds: number[];
            }[];
        };
        /** @description A change with least harm to groups that stand. */
        ChangeWish: {
            /**
             * @description Members who come late; placed where the whole gains most.
             * @default []
             */
            join: string[];
            /**
             * @description Members who drop out.
             * @default []
             */
            leave: string[];
            /**
             * @description Members who are left without a group, and can be placed again.
             * @default []
             */
            leaveOut: string[];
            /**
             * @description Pairs of members who change places by hand.
             * @default []
             */
            swap: [
                string,
                string
            ][];
            /**
             * @description Members put into a group by hand.
             * @default []
             */
            place: {
                member: string;
                group: number;
            }[];
            /**
             * @description Numbers of groups in which nothing changes.
             * @default []
             */
            locked: number[];
            /**
             * @description Members who stay in the group where they are.
             * @default []
             */
            stay: string[];
            /**
             * @description Rules that are let go for some members; it is said as a warning for as long as they would be broken.
             * @default []
             */
            except: {
                rule: string;
                members: string[];
            }[];
            /** @description The version that was looked at: refused when another holds by then. Any that holds when left out. */
            version?: number;
            /** @description People who may change group at most, beside those named. When left out, as few as keep the rules change, and the options say what more would bring. */
            moves?: number;
            /** @default 1 */
            seed: number;
            /**
             * @description Say what could be done, and keep nothing.
             * @default false
             */
            try: boolean;
        };
        /** @description The draft of an invitation, for the facilitator to change and send. */
        Invitation: {
            member: string;
            name: string;
            /** @enum {string} */
            language: "fr" | "nl" | "en";
            /** @description What the letter is about, in one line. */
            subject: string;
            /** @description The whole letter. */
            text: string;
        };
        /** @description A group that was made of a proposal. */
        LivingGroup: {
            id: string;
            name: string;
            /** @enum {string|null} */
            kind: "intervision" | "duo" | "project" | "initiative" | "leadership" | "circle" | "plenary" | null;
            purpose: string | null;
            /** @description When it meets, in words. */
            rhythm: string | null;
            /** @description Ids of what it is about. */
            topics: string[];
            challenge: string | null;
            /** @description Another once anything of the group changed: send it with a change. */
            version: string | null;
            /** @description Days on which it meets or met. */
            dates: string[];
            created: string | null;
            ended: string | null;
            /** @description Id of the proposal it was made of. */
            proposal: string;
            number: number;
            /** @description Ids of what came out of it. */
            artefacts: string[];
            members: {
                id: string;
                name: string;
                role: string | null;
                from: string | null;
                to: string | null;
            }[];
            /** @description That it is too small by now; when it is made, open groups like it that could have been joined. */
            notes: components["schemas"]["Note"][];
        };
        /** @description A form that people fill in. */
        Form: {
            id: string;
            title: string;
            why: string;
            questions: {
                id: string;
                text: string;
                /** @enum {string} */
                kind: "one" | "several" | "yes-no" | "number" | "hours";
                options?: string[];
            }[];
            closes: string;
            until: string;
            created: string;
            /** @description Named on every write: another change meanwhile is told, and nothing is overwritten. */
            version: number;
            /**
             * @description over: its answers count no more.
             * @enum {string}
             */
            status: "open" | "closed" | "over";
            /** @description Whether you keep the form: whoever made it, and whoever runs the service. */
            keeps: boolean;
            /** @description How many answered, for whoever keeps the form; null for others. */
            answered: number | null;
            /** @description What you answered; null before. */
            own: {
                [key: string]: string | boolean | number | string[] | {
                    /** @description 1 is Monday, 7 Sunday. */
                    day: number;
                    from: number;
                    to: number;
                }[];
            } | null;
            ownAt: string | null;
        };
        FormWish: {
            title: string;
            /**
             * @description What the answers are for.
             * @default
             */
            why: string;
            questions: {
                /** @description What rules and tables call it; q1, q2, … when left out. */
                id?: string;
                text: string;
                /** @enum {string} */
                kind: "one" | "several" | "yes-no" | "number" | "hours";
                options?: string[];
            }[];
            /**
             * Format: date
             * @description Last day on which it may be filled in.
             */
            closes: string;
            /**
             * Format: date
             * @description Last day on which its answers count: after it they are deleted.
             */
            until: string;
        };
        FormChange: {
            title?: string;
            why?: string;
            questions?: {
                /** @description What rules and tables call it; q1, q2, … when left out. */
                id?: string;
                text: string;
                /** @enum {string} */
                kind: "one" | "several" | "yes-no" | "number" | "hours";
                options?: string[];
            }[];
            /**
             * Format: date
             * @description Last day on which it may be filled in.
             */
            closes?: string;
            /**
             * Format: date
             * @description Last day on which its answers count: after it they are deleted.
             */
            until?: string;
        };
        FilledIn: {
            member: {
                id: string;
                name: string;
            };
            /** @description By the id of the question; whatever is left out was not answered. */
            answers: {
                [key: string]: string | boolean | number | string[] | {
                    /** @description 1 is Monday, 7 Sunday. */
                    day: number;
                    from: number;
                    to: number;
                }[];
            };
            at: string;
            /**
             * @description Who filled it in.
             * @enum {string}
             */
            by: "self" | "facilitator";
        };
        Answered: {
            form: components["schemas"]["Form"];
            /** @description Whether they took the place of earlier ones. */
            replaced: boolean;
        };
        TableTaken: {
            /** @description Lines with answers. */
            lines: number;
            /** @description Members whose answers were kept, or would be. */
            kept: number;
            /** @description Of these, members who had answered before. */
            replaced: number;
            /** @description Lines that cannot be read, each with the value and what to do: nothing is kept while there are any. */
            wrong: {
                line: number;
                column: string;
                value: string;
                remedy: string;
            }[];
        };
        OwnPage: {
            member: {
                id: string;
                name: string;
            };
            /** @description Counts what the member said; a change names the one that was looked at. */
            version: number;
            /** @enum {string} */
            visibility: "everyone" | "community" | "hidden";
            paused: boolean;
            askBudget: number | null;
            notNow: string | null;
            notAbout: {
                id: string;
                name: string;
            }[];
            profile: components["schemas"]["OwnField"][];
            topics: components["schemas"]["OwnTopic"][];
            records: components["schemas"]["OwnRecord"][];
            /** @description To how many people they were shown lately, how often, and by which kinds of reason. */
            shown: {
                days: number;
                people: number;
                times: number;
                reasons: {
                    reason: string;
                    times: number;
                }[];
            };
            kept: {
                /** @description form, invitation, seeding, ask or picture */
                kind: string;
                id: string | null;
                name: string | null;
                at: string | null;
                times: number;
            }[];
        };
        OwnField: {
            /** @description What it is hidden and put right by. */
            bit: string;
            values: string[];
            /** @description What the values name, where they are things with a page; none else. */
            ids: string[];
            /** @description Held back: nobody else sees it, and nobody is found by it. */
            hidden: boolean;
            /** @description Whether the member may put it right. */
            canSay: boolean;
            canHide: boolean;
            from: components["schemas"]["OwnFrom"];
            /** @description What its source says, where the member says otherwise. */
            source: string[] | null;
        };
        OwnFrom: {
            /**
             * @description self: the member; file: an import; maillon: said here; groups: made with a group; unknown: not kept.
             * @enum {string}
             */
            kind: "self" | "file" | "maillon" | "groups" | "unknown";
            /** @description Name of what was imported. */
            name: string | null;
            /** @description When it was said, or imported last. */
            day: string | null;
        };
        OwnTopic: {
            bit: string;
            id: string;
            name: string;
            /**
             * @description As its source says it; shown: no profile says it, but what they made or answered, or an endorsement.
             * @enum {string}
             */
            how: "declared" | "endorsed" | "inferred" | "shown";
            level: number | null;
            /**
             * @description What the member says: it holds over every later import.
             * @enum {string|null}
             */
            says: "knows" | "refused" | null;
            hidden: boolean;
            /** @description Endorsements for it. */
            endorsed: number;
            /** @description Works and answers about it. */
            deeds: number;
            /** @description Whether they do not want to be asked about it. */
            notAbout: boolean;
            from: components["schemas"]["OwnFrom"];
        };
        OwnRecord: {
            bit: string;
            type: string;
            id: string;
            name: string | null;
            role: string | null;
            date: string | null;
            /** @description The other member. */
            other: {
                id: string;
                name: string;
            } | null;
            /** @description Held back: others see it without the member, or not at all. */
            hidden: boolean;
            from: components["schemas"]["OwnFrom"];
        };
        OwnChange: {
            /**
             * @description Their own wording, in place of the source’s; null: nothing.
             * @default {}
             */
            says: {
                name?: string;
                /** Format: email */
                email?: string | null;
                organisation?: string | null;
                function?: string | null;
                bio?: string | null;
                languages?: string[];
                offers?: string[];
                needs?: string[];
                askBudget?: number | null;
                paused?: boolean;
                notAbout?: string[];
                /** @enum {string} */
                visibility?: "everyone" | "community" | "hidden";
            };
            /**
             * @description Fields that are again as their source says them.
             * @default []
             */
            unsay: ("name" | "email" | "organisation" | "function" | "bio" | "languages" | "offers" | "needs" | "askBudget" | "paused" | "notAbout" | "visibility")[];
            /**
             * @description By the id of the topic: knows, refused, or null for nothing said.
             * @default {}
             */
            topics: {
                [key: string]: {
                    /** @enum {string} */
                    says: "knows" | "refused";
                    level?: number;
                } | null;
            };
            /** @default [] */
            hide: string[];
            /** @default [] */
            show: string[];
        };
        /** @description A file that was brought and is not shared yet: it is deleted after a day. */
        UploadedFile: {
            id: string;
            name: string;
            /**
             * @description What it holds, whatever its name says.
             * @enum {string}
             */
            type: "pdf" | "docx" | "odt" | "pptx" | "html" | "markdown" | "text";
            /** @description In bytes. */
            size: number;
            /** @description When it was brought, ISO 8601. */
            at: string;
            /** @description What it calls itself, or its name in words. */
            title: string;
            /** @description Who wrote it, as it says itself. */
            author: string | null;
            /** @description The day it was written, as it says itself. */
            created: string | null;
            updated: string | null;
            language: string | null;
            /** @description How long its text is. */
            characters: number;
            /** @description How its text begins. */
            beginning: string;
            /** @description cut: only the beginning of a very long text was read. renamed: its name ended otherwise than what it holds. letters-guessed: letters with accents may be wrong. little-text: most pages are pictures. */
            warnings: ("cut" | "renamed" | "letters-guessed" | "little-text")[];
        };
        /** @description What something is about, as far as its words tell: to be corrected by whoever shares it. */
        ProposedTopics: {
            /** @description Ids of what it is about, most first. */
            topics: string[];
            /** @description What it is written in. */
            language: string | null;
        };
        /** @description What was written, by its id. */
        Written: {
            type: string;
            id: string;
            /** @description Send it with the next change: another change meanwhile is told. */
            version: string;
        };
        ShareArtefact: {
            title?: string;
            /** @enum {string} */
            kind?: "tool" | "method" | "standard" | "design" | "manual" | "document" | "recording" | "story";
            text?: string;
            /** @description What it is written in; told from the text when left out. */
            language?: string;
            url?: string;
            /** @description Ids of what it is about. */
            topics?: string[];
            /** @description Ids of challenges that it is for. */
            addresses?: string[];
            /** @description Id of the group it was made in. */
            madeIn?: string;
            /** @description When it was made. */
            created?: string;
            /** @description Id of a file that you brought: its title, text, language and day stand where none is given. */
            file?: string;
            /**
             * @description Whether you wrote it; else you pass it on, and are named as whoever shares it.
             * @default true
             */
            mine: boolean;
        };
        /** @description How you stand to a thing. */
        Standing: {
            /** @description Whether you may change it and take it back. */
            mine: boolean;
            /** @description Whether you used it, share it, or were there. */
            joined: boolean;
            /** @description Of what is yours: send it with a change. */
            version: string | null;
        };
        /** @description What you said of another member. */
        SaidOf: {
            ties: {
                id: string;
                kind: string;
            }[];
            endorsements: {
                id: string;
                topic: string;
                name: string;
            }[];
        };
        PutPreview: {
            /** @description What its text is about. */
            topics: {
                id: string;
                label: string;
            }[];
            /** @description Earlier questions like it: perhaps it was answered already. */
            similar: {
                id: string;
                title: string;
                answers: number;
            }[];
            /** @description Whom it would reach, surest first. */
            reaches: {
                id: string;
                name: string;
                why: string | null;
            }[];
            /** @description Whether the community allows questions without a name. */
            mayBeWithoutName: boolean;
        };
        PutResult: {
            id: string;
            version: string;
            /** @description You put it before, under this id or in these words minutes ago: this is that one, and there is no second. */
            again: boolean;
            /** @description Members who are told of it. */
            told: {
                id: string;
                name: string;
            }[];
            /** @description Ids of those named who cannot be asked this now. */
            notTold: string[];
        };
        PutQuestion: {
            title: string;
            text?: string;
            /** @description Such as fr, nl or en; found from the text when left out. */
            language?: string;
            /** @description Those of the draft that you agree with, and any other topics. */
            topics?: string[];
            /** @description Members who are told of it: those of the draft that you agree with. Nobody, when left out. */
            to?: string[];
            /** @description Keep your name from all but the keeper, where the community allows it. */
            withoutName?: boolean;
            /** @description question-UUID, drawn by you: sent twice, it is kept once. Drawn here when left out. */
            id?: string;
        };
        Thread: {
            id: string;
            title: string;
            text: string | null;
            language: string | null;
            created: string | null;
            version: string | null;
            /** @description Put without a name: `askedBy` is then told to the asker and the keeper alone. */
            withoutName: boolean;
            askedBy: {
                id: string;
                name: string;
            } | null;
            mine: boolean;
            topics: {
                id: string;
                name: string;
            }[];
            /** @description The question that this one repeats, where the talk goes on. */
            duplicateOf: {
                id: string;
                name: string;
            } | null;
            duplicates: {
                id: string;
                name: string;
            }[];
            /** @description Whom it reached; for the asker and the keeper. */
            told: {
                id: string;
                name: string;
            }[];
            comments: {
                id: string;
                text: string;
                created: string | null;
                /** @description Null where they gave no name, or you may not see them. */
                by: {
                    id: string;
                    name: string;
                } | null;
                mine: boolean;
                /** @description To change it by; null where it is to be read anew first. */
                version: string | null;
            }[];
            answers: {
                id: string;
                text: string;
                created: string | null;
                /** @description Null where they gave no name, or you may not see them. */
                by: {
                    id: string;
                    name: string;
                } | null;
                mine: boolean;
                /** @description To change it by; null where it is to be read anew first. */
                version: string | null;
                language: string | null;
                accepted: boolean;
                thanks: number;
                /** @description Whether you thanked for it. */
                thanked: boolean;
                comments: {
                    id: string;
                    text: string;
                    created: string | null;
                    /** @description Null where they gave no name, or you may not see them. */
                    by: {
                        id: string;
                        name: string;
                    } | null;
                    mine: boolean;
                    /** @description To change it by; null where it is to be read anew first. */
                    version: string | null;
                }[];
            }[];
            may: {
                /** @description Answer, comment, thank, hand on. */
                speak: boolean;
                accept: boolean;
                /** @description Say that it repeats another question. */
                join: boolean;
                /** @description Withdraw what others said, looking after the community. */
                withdrawAny: boolean;
            };
        };
        KeptMark: {
            id: string;
            version: string;
        };
        HandedOn: {
            told: {
                id: string;
                name: string;
            };
        };
        History: {
            items: {
                /** @description 0 for how it stood before it was first touched here. */
                number: number;
                /** @enum {string} */
                step: "brought-in" | "made" | "revised" | "withdrawn";
                at: string;
                by: {
                    id: string;
                    name: string;
                } | null;
                title: string | null;
                text: string | null;
            }[];
        };
        Notices: {
            total: number;
            /** @description Those you did not look at yet. */
            unseen: number;
            offset: number;
            limit: number;
            /**
             * @description When you are told by mail.
             * @enum {string}
             */
            mail: "at-once" | "daily" | "weekly" | "never";
            /** @description Whether there is a mail address of yours. */
            hasMail: boolean;
            items: components["schemas"]["Notice"][];
        };
        Notice: {
            id: string;
            /** @enum {string} */
            kind: "reached" | "handed-on" | "answered" | "commented" | "accepted" | "thanked";
            /** @description Instant, ISO 8601. */
            at: string;
            seen: boolean;
            question: {
                id: string;
                name: string;
            };
            /** @description The answer or comment it is about. */
            item: {
                type: string;
                id: string;
            } | null;
            /** @description How that answer or comment begins. */
            excerpt: string | null;
            /** @description Who did it; null where they gave no name, or you may not see them. */
            by: {
                id: string;
                name: string;
            } | null;
        };
        Unsent: {
            member: {
                id: string;
                name: string;
            };
            notices: number;
            tries: number;
            failed: string;
            /** @description When it is tried again; null when it was given up. */
            again: string | null;
        };
        ImportFiles: {
            /** @description Bytes of a file at most (MAILLON_IMPORT_MB). */
            limit: number;
            /** @description What you brought, the newest first. */
            items: components["schemas"]["ImportFile"][];
            /** @description Imports that began and did not end: they are under way elsewhere, or were stopped. */
            unfinished: {
                source: string;
                began: string;
            }[];
        };
        ImportFile: {
            id: string;
            /** @description What it is called. */
            name: string;
            bytes: number;
            /** @description When, ISO 8601. */
            brought: string;
            /** @description When it is deleted at the latest, ISO 8601. */
            until: string;
            /** @description Whether it is here still: it is deleted once it was imported. */
            isHere: boolean;
            /** @description The table whose columns are to be told; null for what needs no telling. */
            table: {
                /** @description The sheet that is meant; null for a file that is one table. */
                sheet: string | null;
                /** @description Sheets in which something stands. */
                sheets: string[];
                /** @description Rows below the heading. */
                rows: number;
                /** @description How many of them, from the first, were looked at for this. */
                lookedAt: number;
                /** @description The first five rows, in the order of the columns. */
                firstRows: string[][];
                /**
                 * @description Whether the columns are as proposed, as a table with the same headings was read last time, or as told.
                 * @enum {string}
                 */
                from: "proposal" | "last-time" | "corrected";
                /** @description Name that the records are kept under, unless another is given. */
                source: string;
                columns: {
                    /** @description The heading as it stands. */
                    column: string;
                    /** @description What it is taken for, as in the mapping file. */
                    is: string;
                    /** @description Of a topic, an offer, a need or a text: what it is called. */
                    called: string | null;
                    /** @description Of a topic: the highest level of the scale; 5 when null. */
                    most: number | null;
                    /**
                     * @description Why it is proposed; null where somebody said it.
                     * @enum {string|null}
                     */
                    because: "empty" | "unclear" | "taken" | "mail-addresses" | "visibility" | "too-personal" | "consent" | "form-time" | "availability" | "times" | "heading" | "remarks" | "page-addresses" | "languages" | "levels" | "crosses" | "asked-for" | "crossed-for" | "short-answers" | "unit" | "sentences" | null;
                    /** @description Different values that stand in it, three at most. */
                    examples: string[];
                    /** @description Of the rows that were looked at, those in which something stands. */
                    filled: number;
                    /** @description Of those filled, how many cannot be read as what the column is taken for. */
                    unread: number;
                    /** @description Different values that cannot be read, three at most. */
                    unreadExamples: string[];
                }[];
            } | null;
            /** @description The last dry run or import of it. */
            work: {
                /** @enum {string} */
                kind: "dry-run" | "import";
                /** @enum {string} */
                status: "running" | "done" | "failed";
                progress: {
                    /** @enum {string} */
                    phase: "reading" | "writing" | "removing" | "embedding";
                    done: number;
                    total: number;
                } | null;
                report: components["schemas"]["ImportTold"];
                problem: {
                    code: string;
                    message: string;
                } | null;
            } | null;
            /** @description Whether lines were set aside that can be taken away and corrected. */
            hasRejects: boolean;
        };
        ImportTold: {
            /** @description Name that the records are kept under. */
            source: string;
            kind: string;
            /** @description Whether anything was written. */
            wrote: boolean;
            counts: {
                added: number;
                changed: number;
                /** @description There already, just so. */
                left: number;
                /** @description From the same source before, and no longer in it: they stay. */
                removed: number;
            };
            byType: {
                /** @enum {string} */
                type: "community" | "organisation" | "member" | "topic" | "challenge" | "question" | "answer" | "comment" | "artefact" | "group" | "tie" | "gathering" | "endorsement" | "feedback";
                added: number;
                changed: number;
                /** @description There already, just so. */
                left: number;
                /** @description From the same source before, and no longer in it: they stay. */
                removed: number;
            }[];
            /** @description Lines that were set aside whole. */
            rejected: number;
            rejectedBy: {
                /** @enum {string} */
                code: "broken-file" | "wrong-encoding" | "byte-order-mark" | "not-json" | "not-a-record" | "nul" | "changed-text" | "read-as" | "field-set-aside" | "too-long" | "unknown-type" | "missing-field" | "unknown-field" | "wrong-field" | "bad-date" | "duplicate-id" | "dangling-reference" | "held-elsewhere" | "erased" | "withdrawn-here";
                count: number;
                /** @description The first of them, twenty at most, in English. */
                lines: {
                    file: string;
                    line: number;
                    message: string;
                }[];
            }[];
            /** @description Records that went in without something of theirs. */
            lessened: number;
            warned: number;
            warnedBy: {
                /** @enum {string} */
                code: "broken-file" | "wrong-encoding" | "byte-order-mark" | "not-json" | "not-a-record" | "nul" | "changed-text" | "read-as" | "field-set-aside" | "too-long" | "unknown-type" | "missing-field" | "unknown-field" | "wrong-field" | "bad-date" | "duplicate-id" | "dangling-reference" | "held-elsewhere" | "erased" | "withdrawn-here";
                count: number;
                /** @description The first of them, twenty at most, in English. */
                lines: {
                    file: string;
                    line: number;
                    message: string;
                }[];
            }[];
            /** @description Otherwise here, for members made, revised or withdrew them: they stay. */
            keptHere: number;
            /** @description Otherwise here, brought by another source: only `takeOver` writes them. */
            heldElsewhere: {
                source: string;
                count: number;
            }[];
            /** @description What stood in until now and is taken out first, such as the invented community; null for none. */
            gaveWay: {
                source: string;
                records: number;
            } | null;
            /** @description What the source does not say, and what was passed over, in English. */
            told: string[];
            seconds: number;
        } | null;
        ColumnMapping: {
            /** @enum {string} */
            records: "member";
            sheet?: string;
            columns: {
                column: string;
                is: string;
                called?: string;
                most?: number;
                why?: string;
            }[];
        };
        MadeAsk: {
            id: string;
            /** @description When, ISO 8601. */
            at: string;
            /** @description Who asked; null for somebody this viewer may not see. */
            asker: {
                id: string;
                /** @description Name, title or label. */
                name: string;
            } | null;
            /** @description Whom they turned to; null for somebody this viewer may not see. */
            member: {
                id: string;
                /** @description Name, title or label. */
                name: string;
            } | null;
        };
        TurnTo: {
            /** @description The question, as it was asked. Only a fingerprint is kept, by which the same question counts once. */
            question: string;
            /** @description The member you turn to. */
            member: string;
            /** @description Id of the member who asks: whoever looks (`as`), when left out. */
            asker?: string;
        };
        Feedback: {
            id: string;
            /** @description helped, answered, passed or not-relevant */
            verdict: string;
            question: components["schemas"]["Reference"];
            member: components["schemas"]["Reference"] | null;
            artefact: components["schemas"]["Reference"] | null;
            /** @description Who said it; null when unknown or not visible. */
            by: {
                id: string;
                /** @description Name, title or label. */
                name: string;
            } | null;
            date: string | null;
        };
        Reference: {
            id: string;
            /** @description Name, title or label. */
            name: string;
        };
        GiveFeedback: {
            /** @description Id of a question of the community. */
            question?: string;
            /** @description The question as it was asked, where it is none of the community’s yet: it is then kept as a question of yours, which others may find. */
            asked?: string;
            /** @description The member it is about. */
            member?: string;
            /** @description The artefact it is about. */
            artefact?: string;
            /**
             * @description helped, answered, passed (they do not take this question: they are not proposed for it, in these words or nearly, for some months) or not-relevant (it did not suit you; counts for you alone).
             * @enum {string}
             */
            verdict: "helped" | "answered" | "passed" | "not-relevant";
        };
        NotNow: {
            /**
             * Format: date
             * @description Day before which you are not asked; null to be asked again.
             */
            until: string | null;
        };
        LoggedRecommendation: {
            id: string;
            /** @description When, ISO 8601. */
            at: string;
            /** @description Place among the people of the answer, from 1. */
            rank: number;
            /** @description How sure the answer was: likely, possible or faint. */
            confidence: string;
            /** @description Kinds of reason: names of contributions. What was asked is not kept. */
            reasons: string[];
            /** @description Who asked; null for nobody in particular, or somebody this viewer may not see. */
            asker: {
                id: string;
                /** @description Name, title or label. */
                name: string;
            } | null;
        };
        NetworkImported: {
            source: string;
            format: string;
            dryRun: boolean;
            wrote: boolean;
            members: {
                matched: number;
                byId: number;
                byEmail: number;
                byName: number;
                made: number;
                ambiguous: number;
                unknown: number;
                noPerson: number;
            };
            ties: {
                added: number;
                same: number;
                changed: number;
                leftOut: number;
            };
            added: {
                from: string;
                to: string;
                /** @enum {string} */
                kind: "advice" | "information" | "trust" | "energy" | "collaboration";
                weight: number;
                date: string | null;
            }[];
            changed: {
                before: {
                    from: string;
                    to: string;
                    /** @enum {string} */
                    kind: "advice" | "information" | "trust" | "energy" | "collaboration";
                    weight: number;
                    date: string | null;
                };
                after: {
                    from: string;
                    to: string;
                    /** @enum {string} */
                    kind: "advice" | "information" | "trust" | "energy" | "collaboration";
                    weight: number;
                    date: string | null;
                };
            }[];
            made: {
                id: string;
                name: string;
                email: string | null;
            }[];
            findings: {
                /** @description Where in the file; empty where it stands in many places. */
                place: string;
                /** @description Edges that are left out for it. */
                ties: number;
                /** @description unknown, no-name, no-person, ambiguous, oneself, repeated, kind, date, end or both-ways. */
                about: string;
                /** @description Whom the file names. */
                name?: string;
                /** @description Members who may be meant. */
                ids?: string[];
                from?: string;
                to?: string;
                kind?: string;
                /** @description What is no day. */
                value?: string;
                /** @description Edges that say when they end. */
                edges?: number;
            }[];
            notUnderstood: {
                place: string;
                reason: string;
            }[];
            seconds: number;
            /** @description All of it in sentences, in the language asked for. */
            lines: string[];
        };
        NetworkSeries: {
            /** @enum {string} */
            step: "month" | "quarter" | "year";
            items: {
                from: string;
                to: string;
                /** @description People with a tie. All figures are null where a viewer would be told of fewer than five. */
                people: number | null;
                /** @description Those formed and those kept; each pair once a layer and direction. */
                ties: number | null;
                /** @description In this period, and not in the one before. */
                formed: number | null;
                /** @description In the period before, and not in this one. */
                faded: number | null;
                /** @description In both. */
                kept: number | null;
                /** @description People who were there by the end and had no tie. */
                isolates: number | null;
                /** @description Parts of two people or more that no tie joins. */
                components: number | null;
                /** @description Share of the possible ties that are there, 0 to 1. */
                density: number | null;
                /** @description Share of the ties that are returned, 0 to 1; null without directions or ties. */
                reciprocity: number | null;
                /** @description Mean share of the pairs of contacts that are tied, 0 to 1; null where nobody has two. */
                clustering: number | null;
            }[];
            undated: {
                /** @description Ties without a day that stand in every period: what is stated lasts. */
                always: number;
                /** @description Ties without a day that stand in none: they happened, nobody knows when. */
                never: number;
            };
        };
        NetworkLayer: {
            name: string;
            label: string;
            meaning: string;
            isDirected: boolean;
            /** @description Types of what stands at both ends. */
            between: string[];
        };
        NetworkMeasure: {
            name: string;
            /** @enum {string} */
            of: "node" | "whole";
            label: string;
            meaning: string;
            low: number | null;
            /** @description null where nothing bounds it, or a bound that grows with the network. */
            high: number | null;
            source: string;
        };
        NetworkFigures: {
            /** @description null, as all measures, where a visitor asks about fewer than five people. */
            people: number | null;
            ties: number | null;
            /** @description By name; null where a measure is not defined. */
            measures: {
                [key: string]: number | null;
            };
        };
        Network: {
            isDirected: boolean;
            nodes: components["schemas"]["NetworkNode"][];
            edges: components["schemas"]["NetworkEdge"][];
            communities: components["schemas"]["NetworkCommunity"][];
            left: components["schemas"]["NetworkLeft"];
        };
        NetworkNode: {
            /** @description type/ID; somebody/N for people further than two steps from the member who looks: they have no name. */
            id: string;
            label: string;
            type: string;
            x: number;
            y: number;
            /** @description community, measures of nodes and, of whoever has a name, function and organisation. */
            attributes: {
                [key: string]: string | number | boolean;
            };
        };
        NetworkEdge: {
            source: string;
            target: string;
            weight: number;
            /** @description The layer that ties them. */
            kind: string;
            attributes: {
                [key: string]: string | number | boolean;
            };
        };
        NetworkCommunity: {
            number: number;
            size: number;
            /** @description Topics that its people share and others do not; null when nothing stands out. */
            label: string | null;
        };
        NetworkLeft: {
            /** @description What more than 100 people share ties none of them. */
            sharedByTooMany: {
                layer: string;
                type: string;
                id: string;
                name: string;
            }[];
            /** @description People left out because a filter leaves so few of them that they would be known, 0 to 4. */
            tooFew: number;
        };
        NetworkRole: {
            member: string;
            memberName: string;
            role: string;
            roleLabel: string;
            isOverloaded: boolean;
            text: string;
            evidence: {
                sign: string;
                value: number;
                /** @description What the value is set against in this community. */
                threshold: number;
                text: string;
            }[];
            /** @description null where nobody and nothing can be named. */
            next: {
                /** @enum {string} */
                do: "introduce" | "ease-load" | "seed-group" | "invite";
                text: string;
                members: components["schemas"]["NetworkThing"][];
                topic: components["schemas"]["NetworkThing"] | null;
            } | null;
        };
        NetworkThing: {
            id: string;
            name: string;
        };
        NetworkDeparture: {
            member: string;
            name: string;
            lines: string[];
            ties: {
                layer: string;
                label: string;
                number: number;
            }[];
            cutOff: {
                number: number;
                /** @description Those of them whom the viewer sees by name. */
                people: components["schemas"]["NetworkThing"][];
            }[];
            topics: {
                id: string;
                name: string;
                /** @description People who are known to know it as well, 0 to 2. */
                left: number;
                /** @description Who knows it or, where none of those can be asked, a topic close to it. */
                stepIn: components["schemas"]["NetworkStandIn"][];
            }[];
            groups: {
                id: string;
                name: string;
                role: string | null;
                staying: number;
                stepIn: components["schemas"]["NetworkStandIn"][];
            }[];
            answers: {
                given: number;
                accepted: number;
            };
        };
        NetworkStandIn: {
            id: string;
            name: string;
            why: string;
        };
        NetworkComparison: {
            turnover: {
                formed: number;
                faded: number;
                kept: number;
                /** @description Share of the ties of either period that stand in both, 0 to 1. */
                stability: number | null;
                came: number;
                left: number;
            };
            /** @description How clusters went on, each by its number of people. */
            clusters: {
                kind: string;
                before: number[];
                after: number[];
            }[];
            moves: {
                from: string;
                to: string;
                people: number;
                text: string;
            }[];
            lines: string[];
        };
        NetworkOverlap: {
            /** @description Two groups. */
            groups: {
                id: string;
                name: string;
                /** @description As far as the viewer sees them. */
                people: number;
            }[];
            /** @description People who are in both. */
            shared: number;
            /** @description Those of the shared people whom the viewer sees by name. */
            people: components["schemas"]["NetworkThing"][];
            /** @description Share of the people of either group who are in both, above 0; 1 the same people. */
            jaccard: number;
            /** @description Share of the smaller group's people who are in the other too, above 0; 1 all of them. */
            overlap: number;
        };
        MemberCard: {
            id: string;
            name: string;
            function: string | null;
            organisation: components["schemas"]["Reference"] | null;
            languages: string[];
            /** @description From outside the organisations of the community: a client, a researcher, a student, … */
            external: boolean;
            /** @description Band from core to outside; periphery is legitimate, a band is no grade. */
            participation: string | null;
            since: string | null;
            /** @description When they left; their work stays knowledge. */
            until: string | null;
            /** @description Asked for no questions for now. */
            paused: boolean;
        };
        DatedReference: {
            id: string;
            /** @description Name, title or label. */
            name: string;
            /** @description ISO 8601; null when the community does not know. */
            date: string | null;
        };
        TopicCard: {
            id: string;
            /** @description In the reader’s language where it is known. */
            label: string;
            labels: {
                fr: string | null;
                nl: string | null;
                en: string | null;
            };
            broader: components["schemas"]["Reference"] | null;
        };
        ChallengeCard: {
            id: string;
            title: string;
            language: string | null;
            status: string | null;
            created: string | null;
            raisedBy: components["schemas"]["Reference"] | null;
            topics: components["schemas"]["Reference"][];
        };
        QuestionCard: {
            id: string;
            title: string;
            language: string | null;
            created: string | null;
            answered: boolean;
            askedBy: components["schemas"]["Reference"] | null;
            topics: components["schemas"]["Reference"][];
        };
        Remark: {
            id: string;
            text: string;
            writtenBy: components["schemas"]["Reference"] | null;
            date: string | null;
        };
        AnswerCard: {
            id: string;
            /** @description How it begins. */
            excerpt: string;
            language: string | null;
            created: string | null;
            accepted: boolean;
            question: components["schemas"]["Reference"];
            answeredBy: components["schemas"]["Reference"] | null;
        };
        ArtefactCard: {
            id: string;
            title: string;
            kind: string | null;
            language: string | null;
            url: string | null;
            created: string | null;
            updated: string | null;
            authors: components["schemas"]["Reference"][];
            topics: components["schemas"]["Reference"][];
        };
        GroupCard: {
            id: string;
            name: string;
            kind: string | null;
            created: string | null;
            ended: string | null;
            topics: components["schemas"]["Reference"][];
        };
        OrganisationCard: {
            id: string;
            name: string;
            parent: components["schemas"]["Reference"] | null;
        };
        GatheringCard: {
            id: string;
            title: string;
            date: string | null;
            group: components["schemas"]["Reference"] | null;
        };
        Comment: {
            id: string;
            text: string;
            language: string | null;
            created: string | null;
            question: components["schemas"]["Reference"];
            /** @description The answer it stands under; null when it stands under the question. */
            answer: {
                id: string;
                /** @description Name, title or label. */
                name: string;
            } | null;
            writtenBy: components["schemas"]["Reference"] | null;
        };
        Endorsement: {
            id: string;
            from: components["schemas"]["Reference"];
            to: components["schemas"]["Reference"];
            topic: components["schemas"]["Reference"];
            date: string | null;
        };
        Tie: {
            id: string;
            /** @description advice, information, trust, energy or collaboration */
            kind: string;
            from: components["schemas"]["Reference"];
            to: components["schemas"]["Reference"];
            weight: number | null;
            date: string | null;
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
