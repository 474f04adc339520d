/** An identity provider that people may sign in by (OpenID Connect). */
export interface IdentityProvider {
  /** Small letters, figures and hyphens, such as `keycloak`; a part of the address the provider sends people back to. */
  readonly id: string;
  /** As the button says it. */
  readonly name: string;
  /** Where the provider describes itself: `/.well-known/openid-configuration` stands below it. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret?: string | undefined;
}

export interface AccountSettings {
  /** Where people find the service, such as `https://maillon.example.org`. */
  readonly url: string;
  readonly providers: readonly IdentityProvider[];
  /** Whether somebody may ask to join, or comes by invitation alone. */
  readonly joining: 'invited' | 'request';
  /** What cookies are signed with; made and kept in the graph when left out. */
  readonly secret: string | undefined;
}
