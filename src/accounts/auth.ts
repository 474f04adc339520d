import { createHash } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { APIError, createAuthMiddleware } from 'better-auth/api';
import { emailOTP, genericOAuth, magicLink } from 'better-auth/plugins';
import type { AccountRecords } from './account-records.ts';
import { graphAdapter } from './graph-adapter.ts';
import { discoveryOf } from './providers-there.ts';
import type { AccountSettings } from './settings.ts';

/** Where its doors stand. */
export const AUTH_PATH = '/api/auth';
/** The header in which the address of whoever calls is handed on, read from the proxies that are trusted. */
export const CALLER_ADDRESS = 'x-maillon-caller';

const DAY = 86_400;
/** Seconds a session lasts that is not used; used ones are prolonged once a day. */
const SESSION_LASTS = 30 * DAY;
/** Seconds a code counts. */
export const CODE_LASTS = 15 * 60;
/** Wrong tries of a code before it counts no more. */
const CODE_TRIES = 3;

/** What the account of somebody who was never here before is made with; null when they may not come in. */
export type Admit = (mail: string, isVerified: boolean) => Promise<Readonly<Record<string, unknown>> | null>;

/** Links are kept as hashes: who reads the store cannot open one. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** Sign-in: by a link or code that was mailed, and by identity providers. There are no passwords and no open sign-up. */
export function createAuth(
  records: AccountRecords,
  { url, providers }: AccountSettings,
  { secret, admit, onFault }: { secret: string; admit: Admit; onFault: (words: string) => void },
) {
  return betterAuth({
    appName: 'Maillon',
    baseURL: url,
    basePath: AUTH_PATH,
    secret,
    database: graphAdapter(records),
    trustedOrigins: [new URL(url).origin],
    telemetry: { enabled: false },
    // Its own words may hold addresses: what it was about is all that the log gets.
    logger: { level: 'error', log: (_level, message) => onFault(message.replace(/\S*@\S*/g, '…').slice(0, 200)) },
    onAPIError: { errorURL: `${url}/sign-in` },
    session: { expiresIn: SESSION_LASTS, updateAge: DAY, storeSessionInDatabase: true },
    verification: { disableCleanup: false },
    user: {
      additionalFields: {
        role: { type: 'string', required: true, defaultValue: 'member', input: false },
        member: { type: 'string', required: false, input: false },
        language: { type: 'string', required: false, input: false },
      },
    },
    account: {
      // Tokens of a provider are of no use here, so none is kept in clear.
      encryptOAuthTokens: true,
      accountLinking: { enabled: true, trustedProviders: [], requireLocalEmailVerified: false },
    },
    hooks: {
      // Whoever signs in has a new session, and the one that their browser brought counts no more.
      after: createAuthMiddleware(async ({ context, getSignedCookie }) => {
        const made = context.newSession?.session.token;
        if (made === undefined) return;
        const before = await getSignedCookie(context.authCookies.sessionToken.name, context.secret);
        if (before && before !== made) await context.internalAdapter.deleteSession(before);
      }),
    },
    databaseHooks: {
      user: {
        create: {
          before: async (user) => {
            const made = await admit(user.email, user.emailVerified === true);
            if (made === null)
              throw new APIError('FORBIDDEN', { code: 'not_invited', message: 'this address was not invited' });
            return { data: { ...user, ...made } };
          },
        },
      },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 60,
      customRules: {
        '/sign-in/email-otp': { window: 60, max: 10 },
        '/sign-in/social': { window: 60, max: 20 },
        '/magic-link/verify': { window: 60, max: 20 },
      },
    },
    advanced: {
      cookiePrefix: 'maillon',
      disableCSRFCheck: false,
      disableOriginCheck: false,
      useSecureCookies: url.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'lax', httpOnly: true },
      ipAddress: { ipAddressHeaders: [CALLER_ADDRESS] },
    },
    plugins: [
      magicLink({
        expiresIn: CODE_LASTS,
        disableSignUp: true,
        storeToken: { type: 'custom-hasher', hash: async (token) => hashOf(token) },
        // Letters are ours: see `SignIn`.
        sendMagicLink: async () => {},
        rateLimit: { window: 60, max: 20 },
      }),
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_LASTS,
        allowedAttempts: CODE_TRIES,
        disableSignUp: true,
        storeOTP: { hash: async (code) => hashOf(`${secret}:${code}`) },
        sendVerificationOTP: async () => {},
        rateLimit: { window: 60, max: 10 },
      }),
      genericOAuth({
        config: providers.map((provider) => ({
          providerId: provider.id,
          name: provider.name,
          discoveryUrl: discoveryOf(provider),
          clientId: provider.clientId,
          ...(provider.clientSecret === undefined ? {} : { clientSecret: provider.clientSecret }),
          scopes: ['openid', 'email', 'profile'],
          pkce: true,
          requireIdTokenVerification: true,
          // Some give no name: the address says who it is until a profile does.
          mapProfileToUser: (profile) => ({
            name: String(profile['name'] ?? profile['preferred_username'] ?? profile['email'] ?? ''),
          }),
        })),
      }),
    ],
  });
}

export type Auth = ReturnType<typeof createAuth>;
