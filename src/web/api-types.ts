// Made by scripts/generate.ts; changes here are lost.

export interface paths {
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the server up? */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "ok";
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
    "/api/auth/sign-in/email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in
         * @description Answers `code-needed` when a code is to be given next: sign-in/code.
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
                        email: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "signed-in";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            language: ("fr" | "nl" | "de" | "en") | null;
                        } | {
                            /** @enum {string} */
                            status: "code-needed";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in, second half: a code of the app or a backup code */
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
                        code: string;
                        /** @default false */
                        trust?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "signed-in";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            language: ("fr" | "nl" | "de" | "en") | null;
                        } | {
                            /** @enum {string} */
                            status: "code-needed";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own account */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            phone: string | null;
                            language: ("fr" | "nl" | "de" | "en") | null;
                            hasPassword: boolean;
                            secondFactor: boolean;
                            backupCodesLeft: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change one’s own profile */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        phone?: string | null;
                        /** @enum {string} */
                        language?: "fr" | "nl" | "de" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            emailVerified: boolean;
                            phone: string | null;
                            language: ("fr" | "nl" | "de" | "en") | null;
                            hasPassword: boolean;
                            secondFactor: boolean;
                            backupCodesLeft: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/account/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change one’s own password
         * @description Signs every other browser out.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        current: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one is signed in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                browser: string | null;
                                system: string | null;
                                ip: string;
                                /** @enum {string} */
                                place: "here" | "local" | "elsewhere" | "unknown";
                                /** Format: date-time */
                                signedInAt: string;
                                /** Format: date-time */
                                lastUsedAt: string;
                                isThis: boolean;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Sign all other browsers out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
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
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign one browser out */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    sessionId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What happened to one’s own account lately */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                action: "profile-changed" | "password-changed" | "password-reset" | "email-verified" | "session-ended" | "other-sessions-ended" | "second-factor-on" | "second-factor-off" | "backup-codes-made" | "passkey-added" | "passkey-renamed" | "passkey-removed" | "passkey-copied" | "oidc-linked" | "key-made" | "key-revoked" | "consent-given";
                                detail: string | null;
                                browser: string | null;
                                system: string | null;
                                ip: string;
                                /** @enum {string} */
                                place: "here" | "local" | "elsewhere" | "unknown";
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set up a second factor
         * @description Nothing changes at sign-in before a code was confirmed.
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
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            uri: string;
                            secret: string;
                            backupCodes: string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm the second factor with a first code */
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
                        code: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/second-factor/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End the second factor */
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
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/second-factor/backup-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make new backup codes */
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
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            backupCodes: string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own API keys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                scope: "read" | "write";
                                hint: string;
                                /** Format: date-time */
                                createdAt: string;
                                /** Format: date-time */
                                expiresAt: string;
                                isExpired: boolean;
                                lastUsedAt: string | null;
                            }[];
                            /** @enum {string} */
                            proof: "none" | "password" | "sign-in";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Make an API key
         * @description The key is told this once. It is sent as `Authorization: Bearer <key>`. Needs the password, unless one has signed in within the last ten minutes.
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
                        name: string;
                        /** @enum {string} */
                        scope: "read" | "write";
                        /** @enum {string} */
                        days: "30" | "90" | "365";
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            scope: "read" | "write";
                            hint: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                            isExpired: boolean;
                            lastUsedAt: string | null;
                            key: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** To which texts one has agreed, and to which one is to agree */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            given: {
                                /** @enum {string} */
                                text: "terms" | "privacy";
                                version: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            due: ("terms" | "privacy")[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Agree to the terms and the privacy notice as they are now
         * @description With the versions that were read: 422 when they are no longer the present ones.
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
                        /** @enum {string} */
                        terms: "2026-11-27";
                        /** @enum {string} */
                        privacy: "2026-11-27";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            given: {
                                /** @enum {string} */
                                text: "terms" | "privacy";
                                version: string;
                                /** Format: date-time */
                                at: string;
                            }[];
                            due: ("terms" | "privacy")[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own passkeys */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                isSynced: boolean;
                                /** Format: date-time */
                                createdAt: string;
                                lastUsedAt: string | null;
                            }[];
                            /** @enum {string} */
                            proof: "none" | "password" | "sign-in";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Add a passkey */
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
                        name: string;
                        response: {
                            id: string;
                            rawId: string;
                            /** @enum {string} */
                            type: "public-key";
                            authenticatorAttachment?: string;
                            response: {
                                clientDataJSON: string;
                                attestationObject: string;
                                /** @default [] */
                                transports?: string[];
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isSynced: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin a passkey
         * @description Answers what the browser hands to `navigator.credentials.create`, for five minutes.
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
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            options: {
                                challenge: string;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/passkeys/{passkeyId}": {
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
        /** Rename a passkey */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkeyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            isSynced: boolean;
                            /** Format: date-time */
                            createdAt: string;
                            lastUsedAt: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/account/passkeys/{passkeyId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Remove a passkey */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    passkeyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/passkey/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to sign in with a passkey
         * @description Answers what the browser hands to `navigator.credentials.get`, for five minutes.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            options: {
                                challenge: string;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with a passkey
         * @description No code is asked for besides: the device has checked who uses it.
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
                        response: {
                            id: string;
                            rawId: string;
                            /** @enum {string} */
                            type: "public-key";
                            authenticatorAttachment?: string;
                            response: {
                                clientDataJSON: string;
                                authenticatorData: string;
                                signature: string;
                                userHandle?: string | null;
                            } & {
                                [key: string]: unknown;
                            };
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            status: "signed-in";
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            language: ("fr" | "nl" | "de" | "en") | null;
                        } | {
                            /** @enum {string} */
                            status: "code-needed";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/reset-password/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a link to choose another password
         * @description Answers the same whether anybody has this address or not.
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
                        /** Format: email */
                        email: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose another password with the link that was mailed
         * @description Ends every session, API key and passkey. The link is worth nothing afterwards.
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
                        token: string;
                        password: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            keys: number;
                            passkeys: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link that proves one’s own address */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/verify-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove one’s address with the link that was mailed */
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
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/oidc/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Leave to sign in through another service */
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
                        /** @default / */
                        next?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            url: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/auth/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from another service
         * @description Leads on to the app; to its sign-in page when it was not to be.
         */
        get: {
            parameters: {
                query?: {
                    state?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/installation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is this a first run? */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            empty: boolean;
                            /** @enum {string} */
                            newCommunities: "anybody" | "nobody";
                            oidc: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * First run: account and community
         * @description Only on an empty installation. Signs the new user in.
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
                        account: {
                            name: string;
                            /** Format: email */
                            email: string;
                            password: string;
                            consent: {
                                /** @enum {string} */
                                terms: "2026-11-27";
                                /** @enum {string} */
                                privacy: "2026-11-27";
                            };
                        };
                        community: {
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                        };
                        /** @enum {string} */
                        start: "empty" | "demo";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            communityId: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and its communities */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            email: string;
                            communities: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                region: "WAL" | "BRU" | "VLA";
                                /** @enum {string} */
                                regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                                strictEan: boolean;
                                staleAfterDays: number;
                                version: number;
                                /** @enum {string} */
                                role: "member" | "manager" | "admin";
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a community, which one administers then
         * @description 403 where only the operator of the installation makes them.
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
                        name: string;
                        /** @enum {string} */
                        region: "WAL" | "BRU" | "VLA";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            communityId: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One community */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            strictEan: boolean;
                            staleAfterDays: number;
                            version: number;
                            /** @enum {string} */
                            role: "member" | "manager" | "admin";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
         * Change the settings of a community
         * @description Meters that are there already stay as they are.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        strictEan?: boolean;
                        staleAfterDays?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            strictEan: boolean;
                            staleAfterDays: number;
                            version: number;
                            /** @enum {string} */
                            role: "member" | "manager" | "admin";
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a community says of itself */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            description: string | null;
                            website: string | null;
                            legalName: string | null;
                            enterpriseNumber: string | null;
                            iban: string | null;
                            accountHolder: string | null;
                            registeredOffice: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            contactName: string | null;
                            contactEmail: string | null;
                            contactPhone: string | null;
                            publicContact: ("name" | "email" | "phone" | "website" | "office")[];
                            logo: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what a community says of itself; null clears */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        /** @enum {string} */
                        regulator?: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                        description?: string | null;
                        website?: string | null;
                        legalName?: string | null;
                        enterpriseNumber?: string | null;
                        iban?: string | null;
                        accountHolder?: string | null;
                        registeredOffice?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        } | null;
                        contactName?: string | null;
                        contactEmail?: ("" | string) | null;
                        contactPhone?: string | null;
                        publicContact?: ("name" | "email" | "phone" | "website" | "office")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            description: string | null;
                            website: string | null;
                            legalName: string | null;
                            enterpriseNumber: string | null;
                            iban: string | null;
                            accountHolder: string | null;
                            registeredOffice: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            contactName: string | null;
                            contactEmail: string | null;
                            contactPhone: string | null;
                            publicContact: ("name" | "email" | "phone" | "website" | "office")[];
                            logo: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/logo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The logo, a PNG */
        get: {
            parameters: {
                query?: {
                    picture?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The picture */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "image/png": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Another logo: PNG, JPEG, WebP or SVG, at most 2 MB
         * @description A multipart form with one file. It is drawn anew.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            region: "WAL" | "BRU" | "VLA";
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            description: string | null;
                            website: string | null;
                            legalName: string | null;
                            enterpriseNumber: string | null;
                            iban: string | null;
                            accountHolder: string | null;
                            registeredOffice: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            contactName: string | null;
                            contactEmail: string | null;
                            contactPhone: string | null;
                            publicContact: ("name" | "email" | "phone" | "website" | "office")[];
                            logo: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        /** No logo any more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Users of the community, one page */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                                /** @enum {string} */
                                role: "member" | "manager" | "admin";
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/users/{userId}": {
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
         * Remove a user from the community
         * @description Its account stays, and so does the record for which it signed in. The last administrator stays: 409.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Give a user another role
         * @description The last administrator keeps its role: 409.
         */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    userId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        role: "member" | "manager" | "admin";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/membership": {
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
         * Leave the community
         * @description The last administrator cannot: 409.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/data.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything that is kept about who is signed in, as an archive
         * @description A README in the language of the account, JSON, CSV and the documents. Not with an API key. Register numbers stay masked.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The archive */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/zip": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/account/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What deleting one’s own account would mean */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            communities: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                role: "member" | "manager" | "admin";
                                isLastAdmin: boolean;
                                members: string[];
                            }[];
                            mustSignInAgain: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Delete one’s own account, for good
         * @description Needs the password, or without one a session of the last ten minutes. 409 with the communities that would be left without an administrator. The members it signed in for, their meters, readings and documents stay with their communities, and so does the name in the audit.
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
                        /** @default  */
                        password?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, one page, the newest first */
        get: {
            parameters: {
                query?: {
                    standing?: "pending" | "expired" | "accepted" | "declined" | "cancelled";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                email: string;
                                /** @enum {string} */
                                role: "member" | "manager" | "admin";
                                /** @enum {string} */
                                kind: "link" | "own-record" | "manage";
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    displayName: string;
                                } | null;
                                /** @enum {string} */
                                standing: "pending" | "expired" | "accepted" | "declined" | "cancelled";
                                /** @enum {string} */
                                language: "fr" | "nl" | "de" | "en";
                                invitedBy: string;
                                createdAt: string;
                                sentAt: string;
                                expiresAt: string;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Ask somebody to join
         * @description Managers ask members, administrators anybody. The link is told in this answer only.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: email */
                        email: string;
                        /** @enum {string} */
                        role: "member" | "manager" | "admin";
                        /** @default null */
                        memberId?: string | null;
                        /** @enum {string} */
                        language: "fr" | "nl" | "de" | "en";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            /** @enum {string} */
                            role: "member" | "manager" | "admin";
                            /** @enum {string} */
                            kind: "link" | "own-record" | "manage";
                            member: {
                                /** Format: uuid */
                                id: string;
                                displayName: string;
                            } | null;
                            /** @enum {string} */
                            standing: "pending" | "expired" | "accepted" | "declined" | "cancelled";
                            /** @enum {string} */
                            language: "fr" | "nl" | "de" | "en";
                            invitedBy: string;
                            createdAt: string;
                            sentAt: string;
                            expiresAt: string;
                            /** Format: uri */
                            link: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/invitations/{invitationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One invitation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            email: string;
                            /** @enum {string} */
                            role: "member" | "manager" | "admin";
                            /** @enum {string} */
                            kind: "link" | "own-record" | "manage";
                            member: {
                                /** Format: uuid */
                                id: string;
                                displayName: string;
                            } | null;
                            /** @enum {string} */
                            standing: "pending" | "expired" | "accepted" | "declined" | "cancelled";
                            /** @enum {string} */
                            language: "fr" | "nl" | "de" | "en";
                            invitedBy: string;
                            createdAt: string;
                            sentAt: string;
                            expiresAt: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Take an invitation back: its links lead nowhere any more */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/invitations/{invitationId}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an invitation again; it may be accepted for as long as a new one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            link: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/invitations/{invitationId}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A link to hand over in another way than by mail; leaves a line in the audit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    invitationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uri */
                            link: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What somebody is asked to join, told to whoever holds the link */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            community: string;
                            invitedBy: string;
                            email: string;
                            /** @enum {string} */
                            role: "member" | "manager" | "admin";
                            /** @enum {string} */
                            kind: "link" | "own-record" | "manage";
                            memberName: string | null;
                            /** @enum {string} */
                            standing: "pending" | "expired" | "accepted" | "declined" | "cancelled";
                            expiresAt: string;
                            hasAccount: boolean;
                            signedInAs: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept an invitation
         * @description Signed in with the address that was invited, or with an account that is made here and signed in.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        account?: {
                            name: string;
                            password: string;
                            consent: {
                                /** @enum {string} */
                                terms: "2026-11-27";
                                /** @enum {string} */
                                privacy: "2026-11-27";
                            };
                        };
                        record?: {
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName?: string | null;
                            email?: ("" | string) | null;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            communityId: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/invitations/{token}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline an invitation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    token: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Saved views of a list */
        get: {
            parameters: {
                query: {
                    list: "meters";
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                list: "meters";
                                name: string;
                                search: string;
                                shared: boolean;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Save a view of a list */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        list: "meters";
                        name: string;
                        search: string;
                        /** @default false */
                        shared?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            list: "meters";
                            name: string;
                            search: string;
                            shared: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/views/{viewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One saved view */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            list: "meters";
                            name: string;
                            search: string;
                            shared: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a view */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Rename, update, share or take back a view */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    viewId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        search?: string;
                        shared?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            list: "meters";
                            name: string;
                            search: string;
                            shared: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/public/communities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Communities with a public sharing operation, one page
         * @description With `nis`, those of which a public operation covers that municipality.
         */
        get: {
            parameters: {
                query?: {
                    regulator?: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                    nis?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                                contact: {
                                    name?: string;
                                    email?: string;
                                    phone?: string;
                                    website?: string;
                                    office?: {
                                        street: string;
                                        houseNumber: string;
                                        box: string | null;
                                        postalCode: string;
                                        city: string;
                                    };
                                };
                                operations: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /** @enum {string} */
                                    type: "same-building" | "rec" | "cec" | "peer-to-peer";
                                    municipalities: string[];
                                }[];
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/public/communities/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Municipalities with a public sharing operation */
        get: {
            parameters: {
                query?: {
                    regulator?: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            municipalities: {
                                nis: string;
                                communities: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/public/communities/{communityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One community of the directory */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            /** @enum {string} */
                            regulator: "BE-WAL-CWAPE" | "BE-BRU-BRUGEL" | "BE-VLA-VNR";
                            contact: {
                                name?: string;
                                email?: string;
                                phone?: string;
                                website?: string;
                                office?: {
                                    street: string;
                                    houseNumber: string;
                                    box: string | null;
                                    postalCode: string;
                                    city: string;
                                };
                            };
                            operations: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @enum {string} */
                                type: "same-building" | "rec" | "cec" | "peer-to-peer";
                                municipalities: string[];
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/public/communities/{communityId}/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to join a community of the directory
         * @description A link to confirm goes to the address; the answer is the same whether it is known or not.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        firstName: string;
                        name: string;
                        /** Format: email */
                        email: string;
                        /** @default null */
                        nis?: string | null;
                        ean?: string | null;
                        /** @default  */
                        message?: string;
                        /** @default  */
                        website?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": Record<string, never>;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/public/join-requests/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm a request to join */
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
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            community: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/join-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Confirmed requests to join, one page */
        get: {
            parameters: {
                query?: {
                    status?: "open" | "accepted" | "declined" | "spam";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                firstName: string;
                                name: string;
                                email: string;
                                language: string;
                                nis: string | null;
                                ean: string | null;
                                message: string;
                                /** @enum {string} */
                                status: "open" | "accepted" | "declined" | "spam";
                                confirmedAt: string;
                                answeredAt: string | null;
                                answeredBy: string | null;
                                reason: string | null;
                                memberId: string | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/join-requests/{joinRequestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept or decline a request to join, or call it spam */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    joinRequestId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "accepted" | "declined" | "spam" | "open";
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            firstName: string;
                            name: string;
                            email: string;
                            language: string;
                            nis: string | null;
                            ean: string | null;
                            message: string;
                            /** @enum {string} */
                            status: "open" | "accepted" | "declined" | "spam";
                            confirmedAt: string;
                            answeredAt: string | null;
                            answeredBy: string | null;
                            reason: string | null;
                            memberId: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How the community stands today
         * @description What needs somebody, the energy of the latest month, who joins, and what happened last.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            counts: {
                                meters: number;
                                members: number;
                                operations: number;
                            };
                            attention: {
                                /** @enum {string} */
                                kind: "join-requests" | "invitations-ending" | "no-holder" | "no-readings" | "readings-end-early" | "awaiting-dso" | "no-key";
                                count: number;
                            }[];
                            energy: {
                                month: {
                                    from: string;
                                    until: string;
                                    takenKwh: number;
                                    givenKwh: number;
                                    sharedKwh: number | null;
                                };
                                before: {
                                    from: string;
                                    until: string;
                                    takenKwh: number;
                                    givenKwh: number;
                                    sharedKwh: number | null;
                                };
                            } | null;
                            joining: {
                                thisMonth: number;
                                lastMonth: number;
                                pending: number;
                            };
                            activity: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                userId: string | null;
                                actor: string;
                                action: string;
                                entity: string;
                                /** Format: uuid */
                                entityId: string;
                                subject: string | null;
                                isThere: boolean;
                                before: unknown;
                                after: unknown;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/quick-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A few meters, members and operations for what is typed */
        get: {
            parameters: {
                query?: {
                    q?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            meters: {
                                /** Format: uuid */
                                id: string;
                                ean: string;
                                meterNumber: string;
                                address: {
                                    street: string;
                                    houseNumber: string;
                                    box: string | null;
                                    postalCode: string;
                                    city: string;
                                };
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                status: "active" | "inactive" | "planned";
                                dataUntil: string | null;
                                yours?: {
                                    from: string;
                                    until: string | null;
                                }[];
                                doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                                dso: string;
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                            }[];
                            members: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "individual" | "company";
                                displayName: string;
                                email: string | null;
                                /** @enum {string} */
                                status: "active" | "inactive" | "pending";
                            }[];
                            operations: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                type: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened, newest first
         * @description By key: `before` is the `next` of the page before.
         */
        get: {
            parameters: {
                query?: {
                    user?: string | "system";
                    action?: "change-set.applied" | "change-set.undone" | "community.created" | "community.demo-topped-up" | "community.load-curve-read" | "community.settings-changed" | "community.info-changed" | "community.logo-changed" | "community.logo-removed" | "audit.exported" | "import.received" | "import.read-again" | "import.committed" | "import.cancelled" | "import.undone" | "import-profile.deleted" | "invitation.sent" | "invitation.sent-again" | "invitation.link-copied" | "invitation.cancelled" | "invitation.accepted" | "invitation.declined" | "join-request.received" | "join-request.answered" | "key.created" | "key.saved" | "key.deleted" | "mail.sent-again" | "member.created" | "member.changed" | "member.deleted" | "member.status-changed" | "member.linked" | "member.unlinked" | "member.document-added" | "member.document-deleted" | "member.load-curve-read" | "member.national-number-read" | "meter.created" | "meter.deleted" | "meter.identity-changed" | "meter.configuration-added" | "meter.configuration-changed" | "meter.configuration-deleted" | "meter.holder-changed" | "meter.deactivated" | "meter.device-replaced" | "meter.device-taken-back" | "meter.doubt-dismissed" | "meter.doubt-restored" | "meter.load-curve-read" | "members.exported" | "meters.exported" | "operation.created" | "operation.changed" | "operation.deleted" | "operation.meters-added" | "operation.participations-changed" | "operation.key-proposed" | "operation.key-approved" | "operation.key-rejected" | "operation.key-withdrawn" | "operation.load-curve-read" | "operation.results-read" | "operation.calculation-changed" | "participation.changed" | "participation.removed" | "user.role-changed" | "user.role-by-group" | "user.removed" | "user.left" | "user.account-deleted" | "view.saved" | "view.changed" | "view.deleted";
                    entity?: "change-set" | "community" | "audit" | "import" | "import-profile" | "invitation" | "join-request" | "key" | "mail" | "member" | "meter" | "members" | "meters" | "operation" | "participation" | "user" | "view";
                    entityId?: string;
                    from?: string;
                    until?: string;
                    before?: string;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                userId: string | null;
                                actor: string;
                                action: string;
                                entity: string;
                                /** Format: uuid */
                                entityId: string;
                                subject: string | null;
                                isThere: boolean;
                                before: unknown;
                                after: unknown;
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/audit/actors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has left lines in the audit */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                user: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/audit/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The lines of a filter as CSV */
        get: {
            parameters: {
                query?: {
                    user?: string | "system";
                    action?: "change-set.applied" | "change-set.undone" | "community.created" | "community.demo-topped-up" | "community.load-curve-read" | "community.settings-changed" | "community.info-changed" | "community.logo-changed" | "community.logo-removed" | "audit.exported" | "import.received" | "import.read-again" | "import.committed" | "import.cancelled" | "import.undone" | "import-profile.deleted" | "invitation.sent" | "invitation.sent-again" | "invitation.link-copied" | "invitation.cancelled" | "invitation.accepted" | "invitation.declined" | "join-request.received" | "join-request.answered" | "key.created" | "key.saved" | "key.deleted" | "mail.sent-again" | "member.created" | "member.changed" | "member.deleted" | "member.status-changed" | "member.linked" | "member.unlinked" | "member.document-added" | "member.document-deleted" | "member.load-curve-read" | "member.national-number-read" | "meter.created" | "meter.deleted" | "meter.identity-changed" | "meter.configuration-added" | "meter.configuration-changed" | "meter.configuration-deleted" | "meter.holder-changed" | "meter.deactivated" | "meter.device-replaced" | "meter.device-taken-back" | "meter.doubt-dismissed" | "meter.doubt-restored" | "meter.load-curve-read" | "members.exported" | "meters.exported" | "operation.created" | "operation.changed" | "operation.deleted" | "operation.meters-added" | "operation.participations-changed" | "operation.key-proposed" | "operation.key-approved" | "operation.key-rejected" | "operation.key-withdrawn" | "operation.load-curve-read" | "operation.results-read" | "operation.calculation-changed" | "participation.changed" | "participation.removed" | "user.role-changed" | "user.role-by-group" | "user.removed" | "user.left" | "user.account-deleted" | "view.saved" | "view.changed" | "view.deleted";
                    entity?: "change-set" | "community" | "audit" | "import" | "import-profile" | "invitation" | "join-request" | "key" | "mail" | "member" | "meter" | "members" | "meters" | "operation" | "participation" | "user" | "view";
                    entityId?: string;
                    from?: string;
                    until?: string;
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Members, one page; of a plain member those for whom it signs in */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: "individual" | "company";
                    status?: "active" | "inactive" | "pending";
                    hasMeters?: "yes" | "no";
                    sort?: "name" | "email" | "status" | "joinedOn" | "-name" | "-email" | "-status" | "-joinedOn";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "individual" | "company";
                                name: string;
                                firstName: string | null;
                                displayName: string;
                                email: string | null;
                                /** @enum {string} */
                                status: "active" | "inactive" | "pending";
                                joinedOn: string;
                                meterCount: number;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Create a member */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "individual" | "company";
                        name: string;
                        firstName?: string | null;
                        email?: ("" | string) | null;
                        phone?: string | null;
                        nationalNumber?: string | null;
                        socialTariff?: boolean | null;
                        enterpriseNumber?: string | null;
                        vatLiable?: boolean | null;
                        size?: ("small" | "medium" | "large") | null;
                        representative?: {
                            name: string;
                            email?: ("" | string) | null;
                            phone?: string | null;
                        } | null;
                        homeAddress?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        } | null;
                        billingAddress?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        } | null;
                        iban?: string | null;
                        accountHolder?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName: string | null;
                            displayName: string;
                            email: string | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "pending";
                            joinedOn: string;
                            meterCount: number;
                            number: number;
                            version: number;
                            phone: string | null;
                            nationalNumber: string | null;
                            socialTariff: boolean | null;
                            enterpriseNumber: string | null;
                            vatLiable: boolean | null;
                            size: ("small" | "medium" | "large") | null;
                            representative: {
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            homeAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            billingAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            iban: string | null;
                            accountHolder: string | null;
                            doubts: ("no-email" | "national-number-check" | "no-enterprise-number" | "no-representative" | "no-home-address" | "no-iban")[];
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            } | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of a filter as CSV, without register numbers */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: "individual" | "company";
                    status?: "active" | "inactive" | "pending";
                    hasMeters?: "yes" | "no";
                    sort?: "name" | "email" | "status" | "joinedOn" | "-name" | "-email" | "-status" | "-joinedOn";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of a filter as XLSX, without register numbers */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    kind?: "individual" | "company";
                    status?: "active" | "inactive" | "pending";
                    hasMeters?: "yes" | "no";
                    sort?: "name" | "email" | "status" | "joinedOn" | "-name" | "-email" | "-status" | "-joinedOn";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One member */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName: string | null;
                            displayName: string;
                            email: string | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "pending";
                            joinedOn: string;
                            meterCount: number;
                            number: number;
                            version: number;
                            phone: string | null;
                            nationalNumber: string | null;
                            socialTariff: boolean | null;
                            enterpriseNumber: string | null;
                            vatLiable: boolean | null;
                            size: ("small" | "medium" | "large") | null;
                            representative: {
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            homeAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            billingAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            iban: string | null;
                            accountHolder: string | null;
                            doubts: ("no-email" | "national-number-check" | "no-enterprise-number" | "no-representative" | "no-home-address" | "no-iban")[];
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            } | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a member who never has a meter */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /**
         * Change what is sent of a member; null clears
         * @description A plain member changes its own record; what it is called only until a manager has accepted it.
         */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name?: string;
                        firstName?: string | null;
                        email?: ("" | string) | null;
                        phone?: string | null;
                        nationalNumber?: string | null;
                        socialTariff?: boolean | null;
                        enterpriseNumber?: string | null;
                        vatLiable?: boolean | null;
                        size?: ("small" | "medium" | "large") | null;
                        representative?: {
                            name: string;
                            email?: ("" | string) | null;
                            phone?: string | null;
                        } | null;
                        homeAddress?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        } | null;
                        billingAddress?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        } | null;
                        iban?: string | null;
                        accountHolder?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName: string | null;
                            displayName: string;
                            email: string | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "pending";
                            joinedOn: string;
                            meterCount: number;
                            number: number;
                            version: number;
                            phone: string | null;
                            nationalNumber: string | null;
                            socialTariff: boolean | null;
                            enterpriseNumber: string | null;
                            vatLiable: boolean | null;
                            size: ("small" | "medium" | "large") | null;
                            representative: {
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            homeAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            billingAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            iban: string | null;
                            accountHolder: string | null;
                            doubts: ("no-email" | "national-number-check" | "no-enterprise-number" | "no-representative" | "no-home-address" | "no-iban")[];
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            } | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/members/{memberId}/user": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Link a member to the user who may see what is its own, or to nobody */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        userId: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName: string | null;
                            displayName: string;
                            email: string | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "pending";
                            joinedOn: string;
                            meterCount: number;
                            number: number;
                            version: number;
                            phone: string | null;
                            nationalNumber: string | null;
                            socialTariff: boolean | null;
                            enterpriseNumber: string | null;
                            vatLiable: boolean | null;
                            size: ("small" | "medium" | "large") | null;
                            representative: {
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            homeAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            billingAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            iban: string | null;
                            accountHolder: string | null;
                            doubts: ("no-email" | "national-number-check" | "no-enterprise-number" | "no-representative" | "no-home-address" | "no-iban")[];
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            } | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Active, inactive or pending
         * @description Who holds an active meter cannot be deactivated: 409 with these meters.
         */
        put: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "active" | "inactive" | "pending";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "individual" | "company";
                            name: string;
                            firstName: string | null;
                            displayName: string;
                            email: string | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "pending";
                            joinedOn: string;
                            meterCount: number;
                            number: number;
                            version: number;
                            phone: string | null;
                            nationalNumber: string | null;
                            socialTariff: boolean | null;
                            enterpriseNumber: string | null;
                            vatLiable: boolean | null;
                            size: ("small" | "medium" | "large") | null;
                            representative: {
                                name: string;
                                email: string | null;
                                phone: string | null;
                            } | null;
                            homeAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            billingAddress: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            } | null;
                            iban: string | null;
                            accountHolder: string | null;
                            doubts: ("no-email" | "national-number-check" | "no-enterprise-number" | "no-representative" | "no-home-address" | "no-iban")[];
                            user: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                email: string;
                            } | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/national-number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The national register number in full; leaves a line in the audit */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nationalNumber: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who changed what of a member, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                actor: string;
                                action: string;
                                before: {
                                    [key: string]: unknown;
                                } | null;
                                after: {
                                    [key: string]: unknown;
                                } | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of all members that the user may see, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                memberId: string;
                                /** @description as shown */
                                memberName: string;
                                /** @description of the file, with its ending */
                                name: string;
                                /** @enum {string} */
                                type: "pdf" | "jpeg" | "png" | "webp" | "docx" | "xlsx" | "odt" | "ods" | "csv" | "txt";
                                /** @description bytes */
                                size: number;
                                at: string;
                                actor: string;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/documents/room": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many bytes the documents of the community take, and may take */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            used: number;
                            limit: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents of a member, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                memberId: string;
                                /** @description as shown */
                                memberName: string;
                                /** @description of the file, with its ending */
                                name: string;
                                /** @enum {string} */
                                type: "pdf" | "jpeg" | "png" | "webp" | "docx" | "xlsx" | "odt" | "ods" | "csv" | "txt";
                                /** @description bytes */
                                size: number;
                                at: string;
                                actor: string;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a document to a member, who may read it
         * @description Takes multipart/form-data with one file in `files`, 25 MB at most: PDF, JPEG, PNG, WebP, DOCX, XLSX, ODT, ODS, CSV or TXT, by its ending and by what it holds. 409 when the documents of the community take all the room they may.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/documents/{documentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document as it was sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    documentId: string;
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
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/documents/{documentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a document */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/meter-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the form of a meter offers */
        get: {
            parameters: {
                query?: {
                    postalCode?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dsos: {
                                code: string;
                                name: string;
                                ofRegion: boolean;
                            }[];
                            localities: string[];
                            suggestedDso: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meter-filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the list of meters can be filtered by */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            dsos: {
                                code: string;
                                name: string;
                            }[];
                            operations: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meters, one page
         * @description A plain member is answered the meters it held, holds or will hold, within these days.
         */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "active" | "inactive" | "planned";
                    holderId?: string;
                    holder?: "yes" | "no";
                    dso?: string;
                    operationId?: string | "none";
                    clientType?: "residential" | "professional" | "industrial";
                    productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                    doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                    locality?: string;
                    sort?: "address" | "ean" | "meterNumber" | "holder" | "status" | "operation" | "dataUntil" | "-address" | "-ean" | "-meterNumber" | "-holder" | "-status" | "-operation" | "-dataUntil";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                ean: string;
                                meterNumber: string;
                                address: {
                                    street: string;
                                    houseNumber: string;
                                    box: string | null;
                                    postalCode: string;
                                    city: string;
                                };
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                status: "active" | "inactive" | "planned";
                                dataUntil: string | null;
                                yours?: {
                                    from: string;
                                    until: string | null;
                                }[];
                                doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                                dso: string;
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Create a meter */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        };
                        ean: string;
                        meterNumber: string;
                        /** @enum {string} */
                        phases: "single" | "three";
                        /** @enum {string} */
                        readingFrequency: "quarter-hourly" | "monthly" | "annual";
                        /** @enum {string} */
                        tariffGroup: "low-voltage" | "high-voltage";
                        configuration: {
                            from: string;
                            /** @default  */
                            description?: string;
                            samplingPowerKva: number;
                            generatingCapacityKva?: number;
                            amperageA: number;
                            /** @enum {string} */
                            productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                            /** @enum {string} */
                            injectionStatus?: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                            dso: string;
                            /** @enum {string} */
                            rate: "single" | "dual" | "exclusive-night";
                            /** @enum {string} */
                            clientType: "residential" | "professional" | "industrial";
                        };
                        holderId?: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One meter
         * @description A plain member is answered within the days on which it is the holder, see `yours`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a meter on which nothing depends */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Put right what stays of a meter */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        address?: {
                            street: string;
                            houseNumber: string;
                            box?: string | null;
                            postalCode: string;
                            city: string;
                        };
                        ean?: string;
                        meterNumber?: string;
                        /** @enum {string} */
                        phases?: "single" | "three";
                        /** @enum {string} */
                        readingFrequency?: "quarter-hourly" | "monthly" | "annual";
                        /** @enum {string} */
                        tariffGroup?: "low-voltage" | "high-voltage";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/meters/doubts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many meters are doubted for what */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            kinds: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                open: number;
                                dismissed: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/doubts/{doubt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meters that are doubted for one thing, one page
         * @description By address. With `dismissed` those of which somebody found it right.
         */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                    dismissed?: "true" | "false";
                };
                header?: never;
                path: {
                    communityId: string;
                    doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                ean: string;
                                meterNumber: string;
                                address: {
                                    street: string;
                                    houseNumber: string;
                                    box: string | null;
                                    postalCode: string;
                                    city: string;
                                };
                                /** @enum {string} */
                                phases: "single" | "three";
                                /** @enum {string} */
                                readingFrequency: "quarter-hourly" | "monthly" | "annual";
                                /** @enum {string} */
                                tariffGroup: "low-voltage" | "high-voltage";
                                configuration: {
                                    /** Format: uuid */
                                    id: string;
                                    from: string;
                                    until: string | null;
                                    description: string;
                                    samplingPowerKva: number;
                                    generatingCapacityKva: number;
                                    amperageA: number;
                                    /** @enum {string} */
                                    productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                    /** @enum {string} */
                                    injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                    dso: string;
                                    /** @enum {string} */
                                    rate: "single" | "dual" | "exclusive-night";
                                    /** @enum {string} */
                                    clientType: "residential" | "professional" | "industrial";
                                    endReason: string;
                                };
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                /** @enum {string} */
                                status: "active" | "inactive" | "planned";
                                statusSince: string;
                                doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                                dismissedDoubts: {
                                    /** @enum {string} */
                                    doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                    by: string;
                                    at: string;
                                }[];
                                dataUntil: string | null;
                                holders: {
                                    from: string;
                                    until: string | null;
                                    member: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                operations: {
                                    from: string;
                                    until: string | null;
                                    operation: {
                                        /** Format: uuid */
                                        id: string;
                                        name: string;
                                    };
                                }[];
                                devices: {
                                    from: string | null;
                                    meterNumber: string;
                                }[];
                                yours?: {
                                    from: string;
                                    until: string | null;
                                }[];
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/dismissals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * It is right so: a doubt is no longer one
         * @description Until the values change that it is about.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/dismissals/{doubt}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** What was found right is doubted again */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                    doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/meters/bulk-changes/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a change of many meters would do */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        selection: {
                            ids: string[];
                        } | {
                            filter: {
                                /** @default  */
                                q?: string;
                                /** @enum {string} */
                                status?: "active" | "inactive" | "planned";
                                /** Format: uuid */
                                holderId?: string;
                                /** @enum {string} */
                                holder?: "yes" | "no";
                                dso?: string;
                                operationId?: string | "none";
                                /** @enum {string} */
                                clientType?: "residential" | "professional" | "industrial";
                                /** @enum {string} */
                                productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                locality?: string;
                            };
                            /** @default [] */
                            except?: string[];
                        };
                        change: {
                            /** @enum {string} */
                            kind: "dso";
                            dso: string;
                            from: string;
                        } | {
                            /** @enum {string} */
                            kind: "usage";
                            /** @enum {string} */
                            clientType: "residential" | "professional" | "industrial";
                            from: string;
                        } | {
                            /** @enum {string} */
                            kind: "deactivate";
                            from: string;
                            /** @default  */
                            reason?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            fingerprint: string;
                            counts: {
                                selected: number;
                                changed: number;
                                corrected: number;
                                unchanged: number;
                                refused: number;
                            };
                            refusals: {
                                reason: string;
                                count: number;
                            }[];
                            verdicts: {
                                /** Format: uuid */
                                id: string;
                                meter: {
                                    ean: string;
                                    address: {
                                        street: string;
                                        houseNumber: string;
                                        box: string | null;
                                        postalCode: string;
                                        city: string;
                                    };
                                } | null;
                                /** @enum {string} */
                                verdict: "changed" | "corrected" | "unchanged" | "refused";
                                reason: string | null;
                                present: string | null;
                                trimmed: {
                                    before: {
                                        from: string;
                                        until: string | null;
                                    };
                                    after: {
                                        from: string;
                                        until: string | null;
                                    };
                                } | null;
                                holds: {
                                    from: string;
                                    until: string | null;
                                } | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/bulk-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change many meters
         * @description Exactly what the preview with this fingerprint said, or nothing at all.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        selection: {
                            ids: string[];
                        } | {
                            filter: {
                                /** @default  */
                                q?: string;
                                /** @enum {string} */
                                status?: "active" | "inactive" | "planned";
                                /** Format: uuid */
                                holderId?: string;
                                /** @enum {string} */
                                holder?: "yes" | "no";
                                dso?: string;
                                operationId?: string | "none";
                                /** @enum {string} */
                                clientType?: "residential" | "professional" | "industrial";
                                /** @enum {string} */
                                productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                locality?: string;
                            };
                            /** @default [] */
                            except?: string[];
                        };
                        change: {
                            /** @enum {string} */
                            kind: "dso";
                            dso: string;
                            from: string;
                        } | {
                            /** @enum {string} */
                            kind: "usage";
                            /** @enum {string} */
                            clientType: "residential" | "professional" | "industrial";
                            from: string;
                        } | {
                            /** @enum {string} */
                            kind: "deactivate";
                            from: string;
                            /** @default  */
                            reason?: string;
                        };
                        fingerprint: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            actor: string;
                            asked: {
                                /** @enum {string} */
                                kind: "dso";
                                dso: string;
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "usage";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "deactivate";
                                from: string;
                                /** @default  */
                                reason: string;
                            } | {
                                /** @enum {string} */
                                kind: "import";
                                fileName: string;
                            };
                            counts: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                            };
                            createdMembers: number;
                            undone: {
                                at: string;
                                by: string;
                            } | null;
                            cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            hindrances: {
                                things: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    reason: string;
                                    by: string | null;
                                }[];
                                total: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import meters from a file: a dry run first, then for good
         * @description Takes multipart/form-data: `files` (one CSV or XLSX, 100 MB at most) and, as text, `mapping` (JSON: field → key
         *     of a column of the file, or null), `commit` (`true`; without it nothing is written), `fingerprint` (of the preview that
         *     is committed) and `leaveOut` (`true`: the refused rows are left out on purpose).
         */
        post: {
            parameters: {
                query?: {
                    verdict?: "new" | "changed" | "unchanged" | "refused";
                    page?: number;
                    pageSize?: number;
                    format?: "csv" | "xlsx";
                };
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The preview, or what was done; with `format` the report of the dry run */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            preview: {
                                fileName: string;
                                /** @description the sheet that was read; empty for a CSV */
                                sheet: string;
                                /** @description sheets left aside */
                                otherSheets: string[];
                                columns: {
                                    /** @description its title, or `#C` when it has none of its own; stands in `mapping` */
                                    key: string;
                                    letter: string;
                                    title: string;
                                    samples: string[];
                                    /** @description the field it holds */
                                    field: string | null;
                                    /** @description recognised, and never imported because it follows from other things */
                                    isAside: boolean;
                                }[];
                                fields: {
                                    field: string;
                                    label: string;
                                    help: string;
                                    /** @description a new one cannot do without it */
                                    isNeeded: boolean;
                                    /** @description what can be said, when that is a list */
                                    values: string[];
                                    /** @description the key of its column */
                                    column: string | null;
                                }[];
                                /** @description fields without which nothing can be read */
                                missing: string[];
                                /** @description rows */
                                counts: {
                                    new: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                /** @description things, not rows */
                                toWrite: {
                                    created: number;
                                    changed: number;
                                };
                                newMembers: {
                                    total: number;
                                    /** @description the first ones */
                                    names: string[];
                                };
                                /** @description to be sent back with `commit` */
                                fingerprint: string;
                                rows: {
                                    items: {
                                        /** @description as the spreadsheet counts */
                                        row: number;
                                        /** @description what the row is about, such as an EAN */
                                        name: string | null;
                                        /** @description a few words more, such as an address */
                                        about: string | null;
                                        /** @description of what is there already */
                                        id: string | null;
                                        /** @enum {string} */
                                        verdict: "new" | "changed" | "unchanged" | "refused";
                                        changes: {
                                            field: string;
                                            label: string;
                                            /** @description null: nothing */
                                            was: string | null;
                                            is: string;
                                            from: string | null;
                                            /** @description first day on which it no longer holds */
                                            until: string | null;
                                        }[];
                                        notes: string[];
                                        doubts: string[];
                                        problems: {
                                            field: string | null;
                                            label: string | null;
                                            /** @description letter of the column, when the file has it */
                                            column: string | null;
                                            value: string | null;
                                            code: string;
                                            message: string;
                                        }[];
                                    }[];
                                    total: number;
                                    page: number;
                                    pageSize: number;
                                };
                            } | null;
                            committed: {
                                /**
                                 * Format: uuid
                                 * @description with which it can be undone
                                 */
                                changeSetId: string;
                                created: number;
                                changed: number;
                                newMembers: number;
                            } | null;
                        };
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/import/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty CSV to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/import/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty XLSX to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/change-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to many meters at once, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                actor: string;
                                asked: {
                                    /** @enum {string} */
                                    kind: "dso";
                                    dso: string;
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "usage";
                                    /** @enum {string} */
                                    clientType: "residential" | "professional" | "industrial";
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "deactivate";
                                    from: string;
                                    /** @default  */
                                    reason: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "import";
                                    fileName: string;
                                };
                                counts: {
                                    created: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                createdMembers: number;
                                undone: {
                                    at: string;
                                    by: string;
                                } | null;
                                cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/change-sets/{changeSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of many meters, and what keeps it from being undone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    changeSetId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            actor: string;
                            asked: {
                                /** @enum {string} */
                                kind: "dso";
                                dso: string;
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "usage";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "deactivate";
                                from: string;
                                /** @default  */
                                reason: string;
                            } | {
                                /** @enum {string} */
                                kind: "import";
                                fileName: string;
                            };
                            counts: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                            };
                            createdMembers: number;
                            undone: {
                                at: string;
                                by: string;
                            } | null;
                            cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            hindrances: {
                                things: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    reason: string;
                                    by: string | null;
                                }[];
                                total: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/change-sets/{changeSetId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a change of many meters
         * @description Every one stands again exactly as before, or 409 names those that keep it from that.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    changeSetId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changeSet: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                actor: string;
                                asked: {
                                    /** @enum {string} */
                                    kind: "dso";
                                    dso: string;
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "usage";
                                    /** @enum {string} */
                                    clientType: "residential" | "professional" | "industrial";
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "deactivate";
                                    from: string;
                                    /** @default  */
                                    reason: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "import";
                                    fileName: string;
                                };
                                counts: {
                                    created: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                createdMembers: number;
                                undone: {
                                    at: string;
                                    by: string;
                                } | null;
                                cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            };
                            keptMembers: string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import members from a file: a dry run first, then for good
         * @description Takes multipart/form-data: `files` (one CSV or XLSX, 100 MB at most) and, as text, `mapping` (JSON: field → key
         *     of a column of the file, or null), `commit` (`true`; without it nothing is written), `fingerprint` (of the preview that
         *     is committed) and `leaveOut` (`true`: the refused rows are left out on purpose).
         */
        post: {
            parameters: {
                query?: {
                    verdict?: "new" | "changed" | "unchanged" | "refused";
                    page?: number;
                    pageSize?: number;
                    format?: "csv" | "xlsx";
                };
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description The preview, or what was done; with `format` the report of the dry run */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            preview: {
                                fileName: string;
                                /** @description the sheet that was read; empty for a CSV */
                                sheet: string;
                                /** @description sheets left aside */
                                otherSheets: string[];
                                columns: {
                                    /** @description its title, or `#C` when it has none of its own; stands in `mapping` */
                                    key: string;
                                    letter: string;
                                    title: string;
                                    samples: string[];
                                    /** @description the field it holds */
                                    field: string | null;
                                    /** @description recognised, and never imported because it follows from other things */
                                    isAside: boolean;
                                }[];
                                fields: {
                                    field: string;
                                    label: string;
                                    help: string;
                                    /** @description a new one cannot do without it */
                                    isNeeded: boolean;
                                    /** @description what can be said, when that is a list */
                                    values: string[];
                                    /** @description the key of its column */
                                    column: string | null;
                                }[];
                                /** @description fields without which nothing can be read */
                                missing: string[];
                                /** @description rows */
                                counts: {
                                    new: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                /** @description things, not rows */
                                toWrite: {
                                    created: number;
                                    changed: number;
                                };
                                newMembers: {
                                    total: number;
                                    /** @description the first ones */
                                    names: string[];
                                };
                                /** @description to be sent back with `commit` */
                                fingerprint: string;
                                rows: {
                                    items: {
                                        /** @description as the spreadsheet counts */
                                        row: number;
                                        /** @description what the row is about, such as an EAN */
                                        name: string | null;
                                        /** @description a few words more, such as an address */
                                        about: string | null;
                                        /** @description of what is there already */
                                        id: string | null;
                                        /** @enum {string} */
                                        verdict: "new" | "changed" | "unchanged" | "refused";
                                        changes: {
                                            field: string;
                                            label: string;
                                            /** @description null: nothing */
                                            was: string | null;
                                            is: string;
                                            from: string | null;
                                            /** @description first day on which it no longer holds */
                                            until: string | null;
                                        }[];
                                        notes: string[];
                                        doubts: string[];
                                        problems: {
                                            field: string | null;
                                            label: string | null;
                                            /** @description letter of the column, when the file has it */
                                            column: string | null;
                                            value: string | null;
                                            code: string;
                                            message: string;
                                        }[];
                                    }[];
                                    total: number;
                                    page: number;
                                    pageSize: number;
                                };
                            } | null;
                            committed: {
                                /**
                                 * Format: uuid
                                 * @description with which it can be undone
                                 */
                                changeSetId: string;
                                created: number;
                                changed: number;
                                newMembers: number;
                            } | null;
                        };
                        "text/csv": string;
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/import/template.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty CSV to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/import/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty XLSX to fill in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/change-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done to many members at once, newest first */
        get: {
            parameters: {
                query?: {
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                actor: string;
                                asked: {
                                    /** @enum {string} */
                                    kind: "dso";
                                    dso: string;
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "usage";
                                    /** @enum {string} */
                                    clientType: "residential" | "professional" | "industrial";
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "deactivate";
                                    from: string;
                                    /** @default  */
                                    reason: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "import";
                                    fileName: string;
                                };
                                counts: {
                                    created: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                createdMembers: number;
                                undone: {
                                    at: string;
                                    by: string;
                                } | null;
                                cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/change-sets/{changeSetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One change of many members, and what keeps it from being undone */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    changeSetId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            at: string;
                            actor: string;
                            asked: {
                                /** @enum {string} */
                                kind: "dso";
                                dso: string;
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "usage";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                from: string;
                            } | {
                                /** @enum {string} */
                                kind: "deactivate";
                                from: string;
                                /** @default  */
                                reason: string;
                            } | {
                                /** @enum {string} */
                                kind: "import";
                                fileName: string;
                            };
                            counts: {
                                created: number;
                                changed: number;
                                unchanged: number;
                                refused: number;
                            };
                            createdMembers: number;
                            undone: {
                                at: string;
                                by: string;
                            } | null;
                            cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            hindrances: {
                                things: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    reason: string;
                                    by: string | null;
                                }[];
                                total: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/change-sets/{changeSetId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo a change of many members
         * @description Every one stands again exactly as before, or 409 names those that keep it from that.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    changeSetId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changeSet: {
                                /** Format: uuid */
                                id: string;
                                at: string;
                                actor: string;
                                asked: {
                                    /** @enum {string} */
                                    kind: "dso";
                                    dso: string;
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "usage";
                                    /** @enum {string} */
                                    clientType: "residential" | "professional" | "industrial";
                                    from: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "deactivate";
                                    from: string;
                                    /** @default  */
                                    reason: string;
                                } | {
                                    /** @enum {string} */
                                    kind: "import";
                                    fileName: string;
                                };
                                counts: {
                                    created: number;
                                    changed: number;
                                    unchanged: number;
                                    refused: number;
                                };
                                createdMembers: number;
                                undone: {
                                    at: string;
                                    by: string;
                                } | null;
                                cannotUndo: ("change-set-undone" | "change-set-overtaken") | null;
                            };
                            keptMembers: string[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Meters by locality
         * @description Coordinates © OpenStreetMap contributors (ODbL); localities: bpost.
         */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "active" | "inactive" | "planned";
                    holderId?: string;
                    holder?: "yes" | "no";
                    dso?: string;
                    operationId?: string | "none";
                    clientType?: "residential" | "professional" | "industrial";
                    productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                    doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                    locality?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            total: number;
                            localities: {
                                postalCode: string;
                                city: string;
                                count: number;
                                lat: number;
                                lng: number;
                            }[];
                            elsewhere: {
                                postalCode: string;
                                city: string;
                                count: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meters of a filter as CSV
         * @description All of them, in the order of the list, with the titles and values of the import.
         */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "active" | "inactive" | "planned";
                    holderId?: string;
                    holder?: "yes" | "no";
                    dso?: string;
                    operationId?: string | "none";
                    clientType?: "residential" | "professional" | "industrial";
                    productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                    doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                    locality?: string;
                    sort?: "address" | "ean" | "meterNumber" | "holder" | "status" | "operation" | "dataUntil" | "-address" | "-ean" | "-meterNumber" | "-holder" | "-status" | "-operation" | "-dataUntil";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv; charset=utf-8": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The meters of a filter as XLSX
         * @description All of them, in the order of the list, with the titles and values of the import.
         */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    status?: "active" | "inactive" | "planned";
                    holderId?: string;
                    holder?: "yes" | "no";
                    dso?: string;
                    operationId?: string | "none";
                    clientType?: "residential" | "professional" | "industrial";
                    productionChain?: "producing" | "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                    doubt?: "any" | "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                    locality?: string;
                    sort?: "address" | "ean" | "meterNumber" | "holder" | "status" | "operation" | "dataUntil" | "-address" | "-ean" | "-meterNumber" | "-holder" | "-status" | "-operation" | "-dataUntil";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/configurations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Current, historical and future configurations
         * @description A plain member is answered within the days on which it is the holder.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            today: string;
                            current: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            } | null;
                            historical: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            }[];
                            future: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            }[];
                            dsoNames: {
                                [key: string]: string;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Add a configuration from a day on
         * @description The configuration running on that day ends there; a later one ends the new one. With `holderChange` the holder changes too, in one go; without it the holder stays.
         */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        /** @default  */
                        description?: string;
                        samplingPowerKva: number;
                        generatingCapacityKva?: number;
                        amperageA: number;
                        /** @enum {string} */
                        productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                        /** @enum {string} */
                        injectionStatus?: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                        dso: string;
                        /** @enum {string} */
                        rate: "single" | "dual" | "exclusive-night";
                        /** @enum {string} */
                        clientType: "residential" | "professional" | "industrial";
                        holderChange?: {
                            memberId: string | null;
                            from: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            trimmed: {
                                /** Format: uuid */
                                id: string;
                                before: {
                                    from: string;
                                    until: string | null;
                                };
                                after: {
                                    from: string;
                                    until: string | null;
                                };
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/configurations/{configurationId}": {
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
         * Take a planned configuration away
         * @description The one before it runs on.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                    configurationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Put a configuration right, its first day included */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                    configurationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        /** @default  */
                        description?: string;
                        samplingPowerKva: number;
                        generatingCapacityKva?: number;
                        amperageA: number;
                        /** @enum {string} */
                        productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                        /** @enum {string} */
                        injectionStatus?: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                        dso: string;
                        /** @enum {string} */
                        rate: "single" | "dual" | "exclusive-night";
                        /** @enum {string} */
                        clientType: "residential" | "professional" | "industrial";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/meters/{meterId}/replacements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another device from a day on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        meterNumber: string;
                        from: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/deactivations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deactivate from a day on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                        /** @default  */
                        reason?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/holders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another holder, or none, from a day on */
        post: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        memberId: string | null;
                        from: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/replacements/{from}": {
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
         * Take back the device that came on a day
         * @description The one before it goes on.
         */
        delete: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    meterId: string;
                    from: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            ean: string;
                            meterNumber: string;
                            address: {
                                street: string;
                                houseNumber: string;
                                box: string | null;
                                postalCode: string;
                                city: string;
                            };
                            /** @enum {string} */
                            phases: "single" | "three";
                            /** @enum {string} */
                            readingFrequency: "quarter-hourly" | "monthly" | "annual";
                            /** @enum {string} */
                            tariffGroup: "low-voltage" | "high-voltage";
                            configuration: {
                                /** Format: uuid */
                                id: string;
                                from: string;
                                until: string | null;
                                description: string;
                                samplingPowerKva: number;
                                generatingCapacityKva: number;
                                amperageA: number;
                                /** @enum {string} */
                                productionChain: "none" | "photovoltaic" | "wind" | "hydro" | "solid-biomass" | "biogas" | "fossil-chp" | "other";
                                /** @enum {string} */
                                injectionStatus: "none" | "self-producer-owner" | "self-producer-right-of-use" | "pure-injection-owner" | "pure-injection-right-of-use";
                                dso: string;
                                /** @enum {string} */
                                rate: "single" | "dual" | "exclusive-night";
                                /** @enum {string} */
                                clientType: "residential" | "professional" | "industrial";
                                endReason: string;
                            };
                            holder: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            /** @enum {string} */
                            status: "active" | "inactive" | "planned";
                            statusSince: string;
                            doubts: ("no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit")[];
                            dismissedDoubts: {
                                /** @enum {string} */
                                doubt: "no-configuration-today" | "no-holder" | "no-readings" | "power-above-amperage" | "city-not-of-postal-code" | "ean-prefix" | "ean-check-digit";
                                by: string;
                                at: string;
                            }[];
                            dataUntil: string | null;
                            holders: {
                                from: string;
                                until: string | null;
                                member: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            operations: {
                                from: string;
                                until: string | null;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                            }[];
                            devices: {
                                from: string | null;
                                meterNumber: string;
                            }[];
                            yours?: {
                                from: string;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Allocation keys, one page */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    sort?: "name" | "saved";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                name: string;
                                description: string;
                                iterations: number;
                                participants: number;
                                unbound: number;
                                operations: number;
                                standard: boolean;
                                /** Format: date-time */
                                savedAt: string;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Create an allocation key */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default  */
                        description?: string;
                        /**
                         * @default residual
                         * @enum {string}
                         */
                        proRataBase?: "residual" | "initial";
                        participants: {
                            /** Format: uuid */
                            id: string;
                            meterId?: string | null;
                            memberId?: string | null;
                            name: string;
                        }[];
                        iterations: {
                            weight: number;
                            shares: ("pro-rata" | number)[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            proRataBase: "residual" | "initial";
                            participants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                meterId: string | null;
                                memberId: string | null;
                                ean: string | null;
                            }[];
                            iterations: {
                                weight: number;
                                shares: ("pro-rata" | number)[];
                            }[];
                            doubts: {
                                iteration: number;
                                /** @enum {string} */
                                code: "key-shares-below-whole" | "key-nothing-for-pro-rata";
                                missing: number;
                            }[];
                            /** Format: date-time */
                            savedAt: string;
                            savedBy: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One allocation key, in its present version */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            proRataBase: "residual" | "initial";
                            participants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                meterId: string | null;
                                memberId: string | null;
                                ean: string | null;
                            }[];
                            iterations: {
                                weight: number;
                                shares: ("pro-rata" | number)[];
                            }[];
                            doubts: {
                                iteration: number;
                                /** @enum {string} */
                                code: "key-shares-below-whole" | "key-nothing-for-pro-rata";
                                missing: number;
                            }[];
                            /** Format: date-time */
                            savedAt: string;
                            savedBy: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete an allocation key with its versions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Save an allocation key: the whole of it, as its next version */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @default  */
                        description?: string;
                        /**
                         * @default residual
                         * @enum {string}
                         */
                        proRataBase?: "residual" | "initial";
                        participants: {
                            /** Format: uuid */
                            id: string;
                            meterId?: string | null;
                            memberId?: string | null;
                            name: string;
                        }[];
                        iterations: {
                            weight: number;
                            shares: ("pro-rata" | number)[];
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            description: string;
                            /** @enum {string} */
                            proRataBase: "residual" | "initial";
                            participants: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                meterId: string | null;
                                memberId: string | null;
                                ean: string | null;
                            }[];
                            iterations: {
                                weight: number;
                                shares: ("pro-rata" | number)[];
                            }[];
                            doubts: {
                                iteration: number;
                                /** @enum {string} */
                                code: "key-shares-below-whole" | "key-nothing-for-pro-rata";
                                missing: number;
                            }[];
                            /** Format: date-time */
                            savedAt: string;
                            savedBy: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/keys/{keyId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every version of an allocation key, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                name: string;
                                description: string;
                                /** @enum {string} */
                                proRataBase: "residual" | "initial";
                                participants: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    meterId: string | null;
                                    memberId: string | null;
                                    ean: string | null;
                                }[];
                                iterations: {
                                    weight: number;
                                    shares: ("pro-rata" | number)[];
                                }[];
                                doubts: {
                                    iteration: number;
                                    /** @enum {string} */
                                    code: "key-shares-below-whole" | "key-nothing-for-pro-rata";
                                    missing: number;
                                }[];
                                /** Format: date-time */
                                savedAt: string;
                                savedBy: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/keys/{keyId}/uses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a key was proposed, in any of its versions, and what came of it, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                key: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    present: number;
                                };
                                /** @enum {string} */
                                status: "approved" | "pending" | "rejected";
                                from: string | null;
                                until: string | null;
                                needsAgreement: {
                                    code: string;
                                    name: string;
                                }[] | null;
                                /** Format: date-time */
                                proposedAt: string;
                                proposedBy: string;
                                decidedAt: string | null;
                                decidedBy: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/keys/{keyId}/export.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An allocation key as CSV */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/keys/{keyId}/export.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An allocation key as XLSX */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    keyId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sharing operations, one page */
        get: {
            parameters: {
                query?: {
                    q?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                version: number;
                                name: string;
                                /** @enum {string} */
                                type: "same-building" | "rec" | "cec" | "peer-to-peer";
                                public: boolean;
                                municipalities: string[];
                                participations: {
                                    now: number;
                                    future: number;
                                    past: number;
                                };
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Create a sharing operation */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        type: "same-building" | "rec" | "cec" | "peer-to-peer";
                        /** @default [] */
                        municipalities?: string[];
                        /** @default false */
                        public?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            type: "same-building" | "rec" | "cec" | "peer-to-peer";
                            public: boolean;
                            municipalities: string[];
                            participations: {
                                now: number;
                                future: number;
                                past: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/own-operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Operations in which one’s own meters take or took part */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One sharing operation */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            type: "same-building" | "rec" | "cec" | "peer-to-peer";
                            public: boolean;
                            municipalities: string[];
                            participations: {
                                now: number;
                                future: number;
                                past: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Delete a sharing operation in which no meter ever took part */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** Save a sharing operation: the whole of it */
        patch: {
            parameters: {
                query?: never;
                header?: {
                    "if-match"?: string;
                };
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        /** @enum {string} */
                        type: "same-building" | "rec" | "cec" | "peer-to-peer";
                        /** @default [] */
                        municipalities?: string[];
                        /** @default false */
                        public?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            version: number;
                            name: string;
                            /** @enum {string} */
                            type: "same-building" | "rec" | "cec" | "peer-to-peer";
                            public: boolean;
                            municipalities: string[];
                            participations: {
                                now: number;
                                future: number;
                                past: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/operations/{operationId}/participations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meters that take part in an operation now, later or no more, one page */
        get: {
            parameters: {
                query?: {
                    when?: "now" | "future" | "past";
                    q?: string;
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                holder: string | null;
                                from: string;
                                until: string | null;
                                /** @enum {string} */
                                status: "awaiting-dso" | "active" | "on-hold";
                                statuses: {
                                    /** @enum {string} */
                                    status: "awaiting-dso" | "active" | "on-hold";
                                    from: string;
                                    until: string | null;
                                }[];
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Let meters take part in an operation from a day on: all of them, or none */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        meterIds?: string[];
                        matching?: {
                            /** @default  */
                            q?: string;
                            /** @enum {string} */
                            standing?: "free" | "elsewhere" | "later";
                            /** @default [] */
                            except?: string[];
                        };
                        from: string;
                        /** @default false */
                        moving?: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            added: number;
                            moved: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        /** End many participations on a day, or give them a status from a day on: all of them, or none */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        participationIds?: string[];
                        matching?: {
                            /** @enum {string} */
                            when: "now" | "future" | "past";
                            /** @default  */
                            q?: string;
                            /** @default [] */
                            except?: string[];
                        };
                        change: {
                            until?: string | null;
                            /** @enum {string} */
                            status?: "awaiting-dso" | "active" | "on-hold";
                            from?: string;
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            changed: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/operations/{operationId}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Meters that do not take part in an operation on a day, and whether they could, one page */
        get: {
            parameters: {
                query: {
                    from: string;
                    q?: string;
                    standing?: "free" | "elsewhere" | "later";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                ean: string;
                                address: {
                                    street: string;
                                    houseNumber: string;
                                    box: string | null;
                                    postalCode: string;
                                    city: string;
                                };
                                /** @enum {string} */
                                status: "active" | "inactive" | "planned";
                                holder: string | null;
                                /** @enum {string} */
                                standing: "free" | "elsewhere" | "later";
                                other: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    since: string;
                                } | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                            counts: {
                                free: number;
                                elsewhere: number;
                                later: number;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/participations/{participationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a participation that has not begun */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    participationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        /** End a participation on a day, or say how far the grid operator is */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    participationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        until?: string | null;
                        /** @enum {string} */
                        status?: "awaiting-dso" | "active" | "on-hold";
                        from?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/operations/{operationId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys of an operation: in force, waiting, earlier and rejected, the newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                operation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                key: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    version: number;
                                    present: number;
                                };
                                /** @enum {string} */
                                status: "approved" | "pending" | "rejected";
                                from: string | null;
                                until: string | null;
                                needsAgreement: {
                                    code: string;
                                    name: string;
                                }[] | null;
                                /** Format: date-time */
                                proposedAt: string;
                                proposedBy: string;
                                decidedAt: string | null;
                                decidedBy: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Propose a key for an operation, in its present version */
        post: {
            parameters: {
                query?: never;
                header?: {
                    /** @description Made by the client for one submission; sending it again answers the same thing instead of making another */
                    "idempotency-key"?: string;
                };
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        keyId: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            key: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                version: number;
                                present: number;
                            };
                            /** @enum {string} */
                            status: "approved" | "pending" | "rejected";
                            from: string | null;
                            until: string | null;
                            needsAgreement: {
                                code: string;
                                name: string;
                            }[] | null;
                            /** Format: date-time */
                            proposedAt: string;
                            proposedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/keys/{assignmentId}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve the proposed key from a day on; the one before ends the day before */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    assignmentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        from: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            key: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                version: number;
                                present: number;
                            };
                            /** @enum {string} */
                            status: "approved" | "pending" | "rejected";
                            from: string | null;
                            until: string | null;
                            needsAgreement: {
                                code: string;
                                name: string;
                            }[] | null;
                            /** Format: date-time */
                            proposedAt: string;
                            proposedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/keys/{assignmentId}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reject the proposed key */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    assignmentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            key: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                version: number;
                                present: number;
                            };
                            /** @enum {string} */
                            status: "approved" | "pending" | "rejected";
                            from: string | null;
                            until: string | null;
                            needsAgreement: {
                                code: string;
                                name: string;
                            }[] | null;
                            /** Format: date-time */
                            proposedAt: string;
                            proposedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/keys/{assignmentId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the newest approval: the key before is in force again
         * @description For an approval that was wrong. The key waits for a decision again; where another one waits already it is rejected.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    assignmentId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            };
                            key: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                version: number;
                                present: number;
                            };
                            /** @enum {string} */
                            status: "approved" | "pending" | "rejected";
                            from: string | null;
                            until: string | null;
                            needsAgreement: {
                                code: string;
                                name: string;
                            }[] | null;
                            /** Format: date-time */
                            proposedAt: string;
                            proposedBy: string;
                            decidedAt: string | null;
                            decidedBy: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/calculation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an operation counts today: own injection, how shared energy is given back to producers, and prices */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @default excluded
                             * @enum {string}
                             */
                            ownInjection: "excluded" | "included";
                            /**
                             * @default {
                             *       "by": "injection"
                             *     }
                             */
                            givingBack: {
                                /** @enum {string} */
                                by: "injection";
                            } | {
                                /** @enum {string} */
                                by: "priority";
                                meterIds: string[];
                            } | {
                                /** @enum {string} */
                                by: "coefficients";
                                producers: {
                                    /** Format: uuid */
                                    meterId: string;
                                    coefficient: number;
                                }[];
                            };
                            /** @default null */
                            price: number | null;
                            /** @default null */
                            producerPrice: number | null;
                            from: string | null;
                            until: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Say how an operation counts, the whole of it, from a day on (without one: today) */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * @default excluded
                         * @enum {string}
                         */
                        ownInjection?: "excluded" | "included";
                        /**
                         * @default {
                         *       "by": "injection"
                         *     }
                         */
                        givingBack?: {
                            /** @enum {string} */
                            by: "injection";
                        } | {
                            /** @enum {string} */
                            by: "priority";
                            meterIds: string[];
                        } | {
                            /** @enum {string} */
                            by: "coefficients";
                            producers: {
                                /** Format: uuid */
                                meterId: string;
                                coefficient: number;
                            }[];
                        };
                        /** @default null */
                        price?: number | null;
                        /** @default null */
                        producerPrice?: number | null;
                        from?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * @default excluded
                             * @enum {string}
                             */
                            ownInjection: "excluded" | "included";
                            /**
                             * @default {
                             *       "by": "injection"
                             *     }
                             */
                            givingBack: {
                                /** @enum {string} */
                                by: "injection";
                            } | {
                                /** @enum {string} */
                                by: "priority";
                                meterIds: string[];
                            } | {
                                /** @enum {string} */
                                by: "coefficients";
                                producers: {
                                    /** Format: uuid */
                                    meterId: string;
                                    coefficient: number;
                                }[];
                            };
                            /** @default null */
                            price: number | null;
                            /** @default null */
                            producerPrice: number | null;
                            from: string | null;
                            until: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/calculation/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How an operation counted, counts and will count, the newest first: every day has its rules */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * @default excluded
                                 * @enum {string}
                                 */
                                ownInjection: "excluded" | "included";
                                /**
                                 * @default {
                                 *       "by": "injection"
                                 *     }
                                 */
                                givingBack: {
                                    /** @enum {string} */
                                    by: "injection";
                                } | {
                                    /** @enum {string} */
                                    by: "priority";
                                    meterIds: string[];
                                } | {
                                    /** @enum {string} */
                                    by: "coefficients";
                                    producers: {
                                        /** Format: uuid */
                                        meterId: string;
                                        coefficient: number;
                                    }[];
                                };
                                /** @default null */
                                price: number | null;
                                /** @default null */
                                producerPrice: number | null;
                                from: string | null;
                                until: string | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/calculation/{from}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take back rules that begin on a day to come; the ones before go on */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                    from: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/operations/{operationId}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was shared, by day and meter: as the DSO settled it, or else computed, each labelled */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            from: string;
                            until: string;
                            /** @enum {string} */
                            scope: "whole" | "own";
                            totals: {
                                injection: number | null;
                                offtake: number | null;
                                shared: number | null;
                                surplus: number | null;
                                selfConsumptionRate: number | null;
                                selfSufficiencyRate: number | null;
                                paid: number | null;
                                received: number | null;
                            };
                            keys: {
                                /** Format: uuid */
                                keyId: string;
                                version: number;
                                name: string;
                                from: string;
                                until: string | null;
                            }[];
                            days: {
                                day: string[];
                                source: ("dso" | "computed" | "mixed" | "none")[];
                                injection: (number | null)[];
                                offtake: (number | null)[];
                                shared: (number | null)[];
                                surplus: (number | null)[];
                            };
                            participants: {
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                shared: number | null;
                                residual: number | null;
                                euros: number | null;
                                sources: string;
                                offtake: number | null;
                                coverage: number | null;
                                perDay: {
                                    offtake: (number | null)[];
                                    shared: (number | null)[];
                                };
                            }[];
                            producers: {
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                holder: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                } | null;
                                shared: number | null;
                                residual: number | null;
                                euros: number | null;
                                sources: string;
                                injection: number | null;
                                rate: number | null;
                                perDay: {
                                    injection: (number | null)[];
                                    shared: (number | null)[];
                                };
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/results.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was shared, as CSV: a row for each meter and day */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/results.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was shared, as XLSX: a row for each meter and day */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/results/slots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A day by quarter-hour: what the DSO settled of each meter beside what the key in force makes of it */
        get: {
            parameters: {
                query: {
                    day: string;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            day: string;
                            start: string[];
                            key: {
                                /** Format: uuid */
                                keyId: string;
                                version: number;
                                name: string;
                            } | null;
                            surplus: (number | null)[] | null;
                            meters: {
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                holder: string | null;
                                /** @enum {string} */
                                direction: "offtake" | "injection";
                                gross: (number | null)[];
                                dso: (number | null)[] | null;
                                computed: (number | null)[] | null;
                                iterations: {
                                    weight: number;
                                    share: ("pro-rata" | number) | null;
                                    received: (number | null)[];
                                }[];
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/keys/simulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a key makes of a stored period of an operation, beside the keys in force, or of given series
         * @description A key as it is typed (`key`) or a stored one in its present version (`keyId`). Either `operationId`, `from` and `until`, or `series`: kWh of each quarter-hour, columns of equal length.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        key?: {
                            name: string;
                            /** @default  */
                            description?: string;
                            /**
                             * @default residual
                             * @enum {string}
                             */
                            proRataBase?: "residual" | "initial";
                            participants: {
                                /** Format: uuid */
                                id: string;
                                meterId?: string | null;
                                memberId?: string | null;
                                name: string;
                            }[];
                            iterations: {
                                weight: number;
                                shares: ("pro-rata" | number)[];
                            }[];
                        };
                        /** Format: uuid */
                        keyId?: string;
                        /** Format: uuid */
                        operationId?: string;
                        from?: string;
                        until?: string;
                        series?: {
                            injection: number[];
                            offtake: number[][];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            totals: {
                                injection: number;
                                offtake: number;
                                shared: number;
                                surplus: number;
                                selfConsumptionRate: number;
                                selfSufficiencyRate: number;
                                gini: number;
                                smallestCoverage: number;
                                paid: number | null;
                                received: number | null;
                            };
                            participants: {
                                /** Format: uuid */
                                id: string;
                                offtake: number;
                                shared: number;
                                residual: number;
                                coverage: number;
                                euros: number | null;
                            }[];
                            iterations: {
                                offered: number;
                                shared: number;
                                surplus: number;
                            }[];
                            producers: {
                                id: string;
                                injection: number;
                                shared: number;
                                residual: number;
                                euros: number | null;
                            }[];
                            days: {
                                day: string;
                                injection: number;
                                offtake: number;
                                shared: number;
                                surplus: number;
                            }[];
                            present: {
                                totals: {
                                    injection: number;
                                    offtake: number;
                                    shared: number;
                                    surplus: number;
                                    selfConsumptionRate: number;
                                    selfSufficiencyRate: number;
                                    gini: number;
                                    smallestCoverage: number;
                                    paid: number | null;
                                    received: number | null;
                                };
                                days: number;
                            } | null;
                            meters: {
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                offtake: number;
                                shared: number;
                                present: number | null;
                                euros: number | null;
                                presentEuros: number | null;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/dso-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the DSO settled, compared with what the key in force makes of the gross values
         * @description By meter and day, above the tolerance. Quarter-hours in which something was not read are left out; `results/slots` shows a day by quarter-hour.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    tolerance?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            from: string;
                            until: string;
                            tolerance: number;
                            checked: number;
                            unread: number;
                            unchecked: {
                                day: string;
                                /** @enum {string} */
                                reason: "no-key" | "not-settled";
                            }[];
                            totals: {
                                dso: number;
                                ours: number;
                                difference: number;
                                off: number;
                                meters: number;
                                days: number;
                                quarterHours: number;
                            };
                            meters: {
                                /** Format: uuid */
                                meterId: string;
                                ean: string;
                                holder: string | null;
                                /** @enum {string} */
                                direction: "offtake" | "injection";
                                dso: number;
                                ours: number;
                                difference: number;
                                off: number;
                                days: {
                                    day: string;
                                    dso: number;
                                    ours: number;
                                    difference: number;
                                    off: number;
                                    quarterHours: number;
                                }[];
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/dso-check.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The differences as a claim: a workbook with the days and the quarter-hours */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    tolerance?: number;
                    language?: "fr" | "nl" | "de" | "en";
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/dso-check.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The differences as a claim: a letter */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    tolerance?: number;
                    language?: "fr" | "nl" | "de" | "en";
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "application/pdf": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a meter
         * @description Columns of equal length in kWh; null where nothing is known. A plain member is answered within the days on which it is the holder; its other days have the quality `not-held`.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    meterId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            /** @enum {string} */
                            resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                            /** @enum {string} */
                            timeZone: "Europe/Brussels";
                            start: string[];
                            offtake: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            injection: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            quality: ("measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held")[];
                            totals: {
                                offtake: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                injection: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                selfConsumptionRate: number | null;
                                selfSufficiencyRate: number | null;
                            };
                            days: {
                                day: string;
                                /** @enum {string} */
                                quality: "measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held";
                            }[];
                            modelled: boolean;
                            dataFrom: string | null;
                            dataUntil: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/readings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a meter as CSV
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    meterId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/meters/{meterId}/readings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a meter as XLSX
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    meterId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of all meters of a member
         * @description Columns of equal length in kWh; null where nothing is known. Each meter on the days on which the member is its holder. A plain member is answered about itself alone.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            /** @enum {string} */
                            resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                            /** @enum {string} */
                            timeZone: "Europe/Brussels";
                            start: string[];
                            offtake: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            injection: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            quality: ("measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held")[];
                            totals: {
                                offtake: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                injection: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                selfConsumptionRate: number | null;
                                selfSufficiencyRate: number | null;
                            };
                            days: {
                                day: string;
                                /** @enum {string} */
                                quality: "measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held";
                            }[];
                            modelled: boolean;
                            dataFrom: string | null;
                            dataUntil: string | null;
                            meters: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/readings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of all meters of a member as CSV
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/members/{memberId}/readings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of all meters of a member as XLSX
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    memberId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a sharing operation
         * @description Columns of equal length in kWh; null where nothing is known. Each participant on the days on which it takes part.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            /** @enum {string} */
                            resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                            /** @enum {string} */
                            timeZone: "Europe/Brussels";
                            start: string[];
                            offtake: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            injection: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            quality: ("measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held")[];
                            totals: {
                                offtake: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                injection: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                selfConsumptionRate: number | null;
                                selfSufficiencyRate: number | null;
                            };
                            days: {
                                day: string;
                                /** @enum {string} */
                                quality: "measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held";
                            }[];
                            modelled: boolean;
                            dataFrom: string | null;
                            dataUntil: string | null;
                            meters: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/readings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a sharing operation as CSV
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/operations/{operationId}/readings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of a sharing operation as XLSX
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                    operationId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of the whole community
         * @description Columns of equal length in kWh; null where nothing is known. Every meter, on every day on which it was read.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            unit: "kWh";
                            /** @enum {string} */
                            resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                            /** @enum {string} */
                            timeZone: "Europe/Brussels";
                            start: string[];
                            offtake: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            injection: {
                                gross: (number | null)[];
                                shared: (number | null)[];
                            };
                            quality: ("measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held")[];
                            totals: {
                                offtake: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                injection: {
                                    gross: number | null;
                                    shared: number | null;
                                    residual: number | null;
                                };
                                selfConsumptionRate: number | null;
                                selfSufficiencyRate: number | null;
                            };
                            days: {
                                day: string;
                                /** @enum {string} */
                                quality: "measured" | "estimated" | "corrected" | "partial" | "missing" | "inactive" | "not-held";
                            }[];
                            modelled: boolean;
                            dataFrom: string | null;
                            dataUntil: string | null;
                            meters: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/readings.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of the whole community as CSV
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/readings.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Series of the whole community as XLSX
         * @description With the words, semicolons and decimal commas of the reader’s language.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    resolution: "quarter-hour" | "hour" | "day" | "week" | "month";
                };
                header?: never;
                path: {
                    communityId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at one’s own readings, newest first
         * @description By key: `before` is the `next` of the page before. Days are those on which the meters are one’s own. Sums of an operation or of the whole community name nobody and are not told here.
         */
        get: {
            parameters: {
                query?: {
                    before?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: date-time */
                                at: string;
                                actor: string;
                                role: ("member" | "manager" | "admin") | null;
                                /** @enum {string} */
                                kind: "meter" | "member" | "results" | "national-number";
                                operation: string | null;
                                meters: {
                                    /** Format: uuid */
                                    id: string;
                                    ean: string;
                                    days: {
                                        from: string;
                                        until: string;
                                    }[];
                                }[];
                            }[];
                            next: string | null;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Completeness of the readings
         * @description One letter a day for each meter: C complete, E estimated, K corrected, P partial, M missing, - not expected. A day is expected when the meter was active and somebody’s, or took part in an operation; the ids narrow it. None from today on.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    operationId?: string;
                    meterId?: string;
                    memberId?: string;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            from: string;
                            until: string;
                            meters: {
                                id: string;
                                ean: string;
                                meterNumber: string;
                                holder: {
                                    id: string;
                                    name: string;
                                } | null;
                                days: string;
                                counts: {
                                    [key: string]: number;
                                };
                            }[];
                            counts: {
                                [key: string]: number;
                            };
                            months: {
                                month: string;
                                /** @enum {string} */
                                state: "complete" | "incomplete" | "running" | "nothing-expected";
                                expected: number;
                                lacking: number;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/completeness/request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What to ask the DSOs
         * @description A message for each DSO that owes readings of these days, ready to be sent, in the language given, else in that of the reader.
         */
        get: {
            parameters: {
                query: {
                    from: string;
                    until: string;
                    operationId?: string;
                    language?: "fr" | "nl" | "de" | "en";
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            requests: {
                                dso: {
                                    code: string;
                                    name: string;
                                };
                                meters: number;
                                days: number;
                                subject: string;
                                body: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Imports of readings, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                    sort?: "newest" | "oldest";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                                profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                                files: {
                                    name: string;
                                    size: number;
                                }[];
                                /** @description instant */
                                at: string;
                                by: string;
                                committed: {
                                    /** @description instant */
                                    at: string;
                                    by: string;
                                } | null;
                                undone: {
                                    /** @description instant */
                                    at: string;
                                    by: string;
                                } | null;
                                counts: {
                                    meters: number;
                                    unknownMeters: number;
                                    daysNew: number;
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    months: number;
                                    errors: number;
                                    doubts: number;
                                } | null;
                                error: {
                                    code: string;
                                    message: string;
                                    file: string | null;
                                } | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Import readings from files
         * @description Takes multipart/form-data: `files` (CSV or XLSX as the system operators send them, several at once, 100 MB each)
         *     and, as text, `profile` or `mappingId` where they are not to be recognised by what they hold. They are read and compared
         *     in the background; nothing is written before `commit`.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/import-profiles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Layouts of files that the community has described, by name */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mapping: {
                                    /** @enum {string} */
                                    shape: "long";
                                    sheet: string | null;
                                    headerRow: number;
                                    stamp: {
                                        column: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        time: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        /** @enum {string} */
                                        marks: "start" | "end";
                                        /** @enum {string} */
                                        clock: "belgian" | "utc" | "winter";
                                    };
                                    ean: {
                                        header: string | null;
                                        letters: string;
                                    };
                                    flow: {
                                        header: string | null;
                                        letters: string;
                                    } | null;
                                    quality: {
                                        header: string | null;
                                        letters: string;
                                    } | null;
                                    values: {
                                        column: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        /** @enum {string} */
                                        measure: "gross" | "shared" | "residual";
                                        direction: ("offtake" | "injection") | null;
                                        /** @enum {string} */
                                        unit: "Wh" | "kWh" | "MWh";
                                    }[];
                                } | {
                                    /** @enum {string} */
                                    shape: "wide";
                                    sheet: string | null;
                                    headerRow: number;
                                    stamp: {
                                        column: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        time: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        /** @enum {string} */
                                        marks: "start" | "end";
                                        /** @enum {string} */
                                        clock: "belgian" | "utc" | "winter";
                                    };
                                    eanColumns: {
                                        direction: ("offtake" | "injection") | null;
                                        /** @enum {string} */
                                        measure: "gross" | "shared" | "residual";
                                        unit: ("Wh" | "kWh" | "MWh") | null;
                                    } | null;
                                    columns: {
                                        column: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        ean: string;
                                        /** @enum {string} */
                                        direction: "offtake" | "injection";
                                        /** @enum {string} */
                                        measure: "gross" | "shared" | "residual";
                                        /** @enum {string} */
                                        unit: "Wh" | "kWh" | "MWh";
                                    }[];
                                };
                                /** @description instant */
                                at: string;
                                by: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/import-profiles/{profileId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget the description of a layout; imports that used it stay */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    profileId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/communities/{communityId}/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One import: its files, how far it is, what it would do or did */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write what the preview showed
         * @description In the background, in one transaction, merged with what is stored by then; all or nothing. 409 when there is no preview.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an import back
         * @description Every day stands again exactly as before, or 409 when a later import changed one of them.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop an import, at any moment before its commit is done */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what the columns of an unknown layout hold
         * @description Kept under a name, with which it is recognised from then on; a name that is there already is given this description. The files are then read again.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                        mapping: {
                            /** @enum {string} */
                            shape: "long";
                            sheet: string | null;
                            headerRow: number;
                            stamp: {
                                column: {
                                    header: string | null;
                                    letters: string;
                                };
                                time: {
                                    header: string | null;
                                    letters: string;
                                } | null;
                                /** @enum {string} */
                                marks: "start" | "end";
                                /** @enum {string} */
                                clock: "belgian" | "utc" | "winter";
                            };
                            ean: {
                                header: string | null;
                                letters: string;
                            };
                            flow: {
                                header: string | null;
                                letters: string;
                            } | null;
                            quality: {
                                header: string | null;
                                letters: string;
                            } | null;
                            values: {
                                column: {
                                    header: string | null;
                                    letters: string;
                                };
                                /** @enum {string} */
                                measure: "gross" | "shared" | "residual";
                                direction: ("offtake" | "injection") | null;
                                /** @enum {string} */
                                unit: "Wh" | "kWh" | "MWh";
                            }[];
                        } | {
                            /** @enum {string} */
                            shape: "wide";
                            sheet: string | null;
                            headerRow: number;
                            stamp: {
                                column: {
                                    header: string | null;
                                    letters: string;
                                };
                                time: {
                                    header: string | null;
                                    letters: string;
                                } | null;
                                /** @enum {string} */
                                marks: "start" | "end";
                                /** @enum {string} */
                                clock: "belgian" | "utc" | "winter";
                            };
                            eanColumns: {
                                direction: ("offtake" | "injection") | null;
                                /** @enum {string} */
                                measure: "gross" | "shared" | "residual";
                                unit: ("Wh" | "kWh" | "MWh") | null;
                            } | null;
                            columns: {
                                column: {
                                    header: string | null;
                                    letters: string;
                                };
                                ean: string;
                                /** @enum {string} */
                                direction: "offtake" | "injection";
                                /** @enum {string} */
                                measure: "gross" | "shared" | "residual";
                                /** @enum {string} */
                                unit: "Wh" | "kWh" | "MWh";
                            }[];
                        };
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/read-again": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the files again, in another way or after meters were created */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @default [] */
                        files?: {
                            file: number;
                            /** @enum {string} */
                            profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                            /** @default null */
                            mappingId?: string | null;
                            /** @default false */
                            describeAnew?: boolean;
                        }[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "reading" | "previewed" | "committing" | "committed" | "failed" | "undone" | "cancelled";
                            profile: ("resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped") | null;
                            files: {
                                name: string;
                                size: number;
                                sha256: string;
                                rows: number | null;
                                readAs: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                } | null;
                                choices: {
                                    /** @enum {string} */
                                    profile: "resa-workbook" | "ores-production" | "ores-consumption" | "fluvius-portal" | "sibelga-monthly" | "plain-long" | "plain-wide" | "mapped";
                                    mappingId: string | null;
                                    name: string | null;
                                }[];
                            }[];
                            /** @description instant */
                            at: string;
                            by: string;
                            committed: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            undone: {
                                /** @description instant */
                                at: string;
                                by: string;
                            } | null;
                            counts: {
                                meters: number;
                                unknownMeters: number;
                                daysNew: number;
                                daysAdded: number;
                                daysChanged: number;
                                daysSame: number;
                                months: number;
                                errors: number;
                                doubts: number;
                            } | null;
                            error: {
                                code: string;
                                message: string;
                                file: string | null;
                            } | null;
                            /** @description of the reading or of the commit that is under way */
                            progress: number;
                            /** @description what the files are about */
                            operation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            summary: {
                                /** @description those that need a decision first */
                                meters: {
                                    ean: string;
                                    /** @description null: nobody here has this EAN, and nothing of it is written */
                                    meterId: string | null;
                                    /** @enum {string} */
                                    verdict: "known" | "unknown" | "other-operation" | "not-active";
                                    /** @description that the files tell of; imports read before this was kept have none */
                                    firstDay?: string;
                                    /** @description that the files tell of, included */
                                    lastDay?: string;
                                    daysNew: number;
                                    /** @description filled, nothing replaced */
                                    daysAdded: number;
                                    daysChanged: number;
                                    daysSame: number;
                                    /** @description of all these days, those that are incomplete afterwards */
                                    daysPartial: number;
                                    /** @description on which the meter was not active */
                                    daysInactive: number;
                                    kWhBefore: number;
                                    kWhAfter: number;
                                }[];
                                months: {
                                    ean: string;
                                    meterId: string | null;
                                    /** @description `2026-03` */
                                    month: string;
                                    /** @enum {string} */
                                    tariff: "total" | "day" | "night";
                                    /** @enum {string} */
                                    change: "new" | "changed" | "same" | "unknown";
                                    /** @description kWh; null: the file says nothing */
                                    offtakeShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    offtakeResidual: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionShared: number | null;
                                    /** @description kWh; null: the file says nothing */
                                    injectionResidual: number | null;
                                    /** @description € cents without VAT */
                                    gridFeeCents: number | null;
                                }[];
                                doubts: {
                                    ean: string;
                                    /** @enum {string} */
                                    direction: "offtake" | "injection";
                                    /** @enum {string} */
                                    code: "unit-suspicious" | "above-capacity" | "shared-above-gross" | "gross-not-sum" | "repeated-hour-once" | "slot-repeated" | "files-disagree" | "estimate-replaces-measured" | "total-not-sum";
                                    message: string;
                                    /** @description slots, or days */
                                    count: number;
                                    day: string;
                                    /** @description the first one; null: about the day */
                                    slot: number | null;
                                }[];
                                /** @description what was not taken: the first 50 of each code and file */
                                errors: {
                                    file: string;
                                    sheet: string | null;
                                    /** @description as the spreadsheet counts */
                                    row: number | null;
                                    /** @description its letters */
                                    column: string | null;
                                    value: string;
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                }[];
                                errorCounts: {
                                    /** @enum {string} */
                                    code: "layout-unknown" | "mapping-does-not-fit" | "nothing-in-file" | "too-much-in-file" | "step-not-quarter" | "month-unknown" | "ean-missing" | "ean-lost-digits" | "ean-not-18-digits" | "column-twice" | "direction-unknown" | "direction-contradicts" | "unit-not-energy" | "tariff-unknown" | "time-missing" | "time-unreadable" | "time-two-digit-year" | "time-not-quarter" | "hour-does-not-exist" | "not-a-number" | "negative-energy" | "energy-too-high" | "slot-contradicts" | "gross-contradicts" | "registers-overlap" | "line-twice";
                                    message: string;
                                    count: number;
                                }[];
                                notes: {
                                    /** @enum {string} */
                                    code: "sheet-ignored" | "total-ignored" | "column-without-ean" | "register-ignored" | "unit-ignored" | "status-unknown" | "gross-derived" | "shared-derived" | "row-ignored";
                                    message: string;
                                    value: string;
                                    count: number;
                                }[];
                                changesNothing: boolean;
                                /** @description not one EAN is of this community */
                                isOfStrangers: boolean;
                            } | null;
                            /** @description with state `previewed`: nothing can be committed before */
                            needsMapping: {
                                file: number;
                                name: string;
                                /** @description what was said of its layout, when it is described anew */
                                was?: {
                                    name: string;
                                    mapping: {
                                        /** @enum {string} */
                                        shape: "long";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        ean: {
                                            header: string | null;
                                            letters: string;
                                        };
                                        flow: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        quality: {
                                            header: string | null;
                                            letters: string;
                                        } | null;
                                        values: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    } | {
                                        /** @enum {string} */
                                        shape: "wide";
                                        sheet: string | null;
                                        headerRow: number;
                                        stamp: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            time: {
                                                header: string | null;
                                                letters: string;
                                            } | null;
                                            /** @enum {string} */
                                            marks: "start" | "end";
                                            /** @enum {string} */
                                            clock: "belgian" | "utc" | "winter";
                                        };
                                        eanColumns: {
                                            direction: ("offtake" | "injection") | null;
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            unit: ("Wh" | "kWh" | "MWh") | null;
                                        } | null;
                                        columns: {
                                            column: {
                                                header: string | null;
                                                letters: string;
                                            };
                                            ean: string;
                                            /** @enum {string} */
                                            direction: "offtake" | "injection";
                                            /** @enum {string} */
                                            measure: "gross" | "shared" | "residual";
                                            /** @enum {string} */
                                            unit: "Wh" | "kWh" | "MWh";
                                        }[];
                                    };
                                };
                                sheets: {
                                    sheet: string;
                                    rows: {
                                        number: number;
                                        cells: string[];
                                    }[];
                                }[];
                            } | null;
                            undo: {
                                possible: boolean;
                                /** @description why not; `import` is the later one that stands in the way */
                                reason: {
                                    code: string;
                                    message: string;
                                    import: {
                                        /** @description instant */
                                        at: string;
                                        by: string;
                                        /** Format: uuid */
                                        id: string;
                                    } | null;
                                } | null;
                            };
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A file of an import as it was sent */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
                    file: number;
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
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/report.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every verdict, doubt and bad cell of an import as CSV */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
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
                        "text/csv": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/imports/{importId}/report.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every verdict, doubt and bad cell of an import as XLSX */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    importId: string;
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
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I am told, newest first */
        get: {
            parameters: {
                query?: {
                    unread?: "true" | "false";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "invitation" | "join-request" | "member-updated" | "document-uploaded" | "meter-awaiting" | "import-finished" | "key-to-approve" | "month-incomplete";
                                message: string;
                                link: string | null;
                                /** Format: date-time */
                                at: string;
                                readAt: string | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                            unread: number;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read all up to this one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        upTo: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I have read this one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    notificationId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/notification-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I want to be told, and how */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                kind: "invitation" | "join-request" | "member-updated" | "document-uploaded" | "meter-awaiting" | "import-finished" | "key-to-approve" | "month-incomplete";
                                inApp: boolean;
                                byMail: boolean;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Choose how to be told one kind of thing */
        patch: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        kind: "invitation" | "join-request" | "member-updated" | "document-uploaded" | "meter-awaiting" | "import-finished" | "key-to-approve" | "month-incomplete";
                        inApp: boolean;
                        byMail: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @enum {string} */
                                kind: "invitation" | "join-request" | "member-updated" | "document-uploaded" | "meter-awaiting" | "import-finished" | "key-to-approve" | "month-incomplete";
                                inApp: boolean;
                                byMail: boolean;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        trace?: never;
    };
    "/api/v1/communities/{communityId}/notifications/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Notifications as they come (server-sent events)
         * @description An event `notifications` at once and after every change: `{ unread, arrived }`, how many are unread and the ids of those
         *     that have come since the event before, or since `Last-Event-ID`. 406 to whoever does not take `text/event-stream`.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description A stream of events */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mails of the community, newest first */
        get: {
            parameters: {
                query?: {
                    state?: "waiting" | "sent" | "kept" | "refused" | "suppressed" | "failed" | "unsent";
                    page?: number;
                    pageSize?: number;
                };
                header?: never;
                path: {
                    communityId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                mail: "invitation-to-member" | "invitation-to-manage" | "reset-password" | "verify-email" | "account-deleted" | "join-request-confirm" | "join-request-received" | "join-request-answered" | "notification";
                                address: string;
                                /** @enum {string} */
                                language: "fr" | "nl" | "de" | "en";
                                subject: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "kept" | "refused" | "suppressed" | "failed";
                                /** Format: date-time */
                                at: string;
                                sentAt: string | null;
                                lastAnswer: string | null;
                            }[];
                            total: number;
                            page: number;
                            pageSize: number;
                            isSending: boolean;
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/mails/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One mail, as its receiver reads it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    mailId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            mail: "invitation-to-member" | "invitation-to-manage" | "reset-password" | "verify-email" | "account-deleted" | "join-request-confirm" | "join-request-received" | "join-request-answered" | "notification";
                            address: string;
                            /** @enum {string} */
                            language: "fr" | "nl" | "de" | "en";
                            subject: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "kept" | "refused" | "suppressed" | "failed";
                            /** Format: date-time */
                            at: string;
                            sentAt: string | null;
                            lastAnswer: string | null;
                            text: string;
                            link: string | null;
                            tries: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "accepted" | "not-now" | "refused";
                                says: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
    "/api/v1/communities/{communityId}/mails/{mailId}/send": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a mail that was not sent */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    communityId: string;
                    mailId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            mail: "invitation-to-member" | "invitation-to-manage" | "reset-password" | "verify-email" | "account-deleted" | "join-request-confirm" | "join-request-received" | "join-request-answered" | "notification";
                            address: string;
                            /** @enum {string} */
                            language: "fr" | "nl" | "de" | "en";
                            subject: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "kept" | "refused" | "suppressed" | "failed";
                            /** Format: date-time */
                            at: string;
                            sentAt: string | null;
                            lastAnswer: string | null;
                            text: string;
                            link: string | null;
                            tries: {
                                /** Format: date-time */
                                at: string;
                                /** @enum {string} */
                                outcome: "accepted" | "not-now" | "refused";
                                says: string;
                            }[];
                        };
                    };
                };
                /** @description A problem (RFC 9457) */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Problem: {
            type: string;
            title: string;
            status: number;
            code: string;
            detail: string;
            requestId: string;
            errors: {
                path: string;
                code: string;
                message: string;
            }[];
            /** Format: uuid */
            meterId?: string;
            meters?: {
                id: string | null;
                ean: string;
                reason: string;
            }[];
            things?: {
                /** Format: uuid */
                id: string;
                name: string;
                reason: string;
                by: string | null;
            }[];
            total?: number;
            operations?: {
                /** Format: uuid */
                id: string;
                name: string;
            }[];
            communities?: {
                /** Format: uuid */
                id: string;
                name: string;
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
