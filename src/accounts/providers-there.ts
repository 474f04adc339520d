import type { IdentityProvider } from './settings.ts';

/** Milliseconds in which a provider answers, or is taken for away. */
const PATIENCE = 5_000;

/** Where a provider says what it is (OpenID Connect Discovery). */
export const discoveryOf = ({ issuer }: IdentityProvider): string =>
  `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;

/** Those of the providers that answer now: nobody waits to come in for one that never says anything. */
export async function providersThere(
  providers: readonly IdentityProvider[],
  onFault: (words: string, error: unknown) => void,
): Promise<IdentityProvider[]> {
  const there = await Promise.all(
    providers.map(async (provider) => {
      try {
        await (await fetch(discoveryOf(provider), { signal: AbortSignal.timeout(PATIENCE) })).arrayBuffer();
        return [provider];
      } catch (error) {
        onFault(`the identity provider ${provider.id} is away, and is asked again when somebody signs in by it`, error);
        return [];
      }
    }),
  );
  return there.flat();
}
