import { randomBytes } from 'node:crypto';
import { AppError } from '../domain/index.ts';
import type { Graph } from '../graph/index.ts';
import {
  type Account,
  type AccountCard,
  type JoinRequest,
  type SessionCard,
  type TokenCard,
  toAccount,
} from './account.ts';
import { AccountRecords, type Fields } from './account-records.ts';
import type { AuditLog } from './audit.ts';
import { hashOf } from './auth.ts';
import { formsOfMail, normalMail } from './mail-address.ts';
import type { AccountRole, Scope } from './role.ts';

/** Days a token may last at most. */
const LONGEST_TOKEN = 400;
const TOKEN_BEGINS = 'maillon_';

/** What somebody is invited as. */
export interface Invitation {
  readonly mail: string;
  readonly role?: AccountRole | undefined;
  /** Id of the member it is for; found by the mail when left out. */
  readonly member?: string | undefined;
  readonly language?: string | undefined;
}

/** Accounts, their roles, sessions and tokens, as the keeper and the commands keep them. */
export class AccountBook {
  readonly records: AccountRecords;
  readonly #graph: Graph;
  readonly #audit: AuditLog;

  constructor(graph: Graph, audit: AuditLog) {
    this.#graph = graph;
    this.records = new AccountRecords(graph);
    this.#audit = audit;
  }

  /** All accounts, oldest first. */
  async list(): Promise<AccountCard[]> {
    const [users, sessions] = await Promise.all([this.#all('user'), this.#all('session')]);
    const accounts = users.map(toAccount);
    const names = await this.names(accounts.flatMap(({ member }) => member ?? []));
    const now = new Date().toISOString();
    return accounts.map(({ id, mail, role, member, since }) => ({
      id,
      mail,
      role,
      member,
      name: member === null ? null : (names.get(member) ?? null),
      since: since.slice(0, 10),
      sessions: sessions.filter((session) => session['userId'] === id && String(session['expiresAt']) > now).length,
    }));
  }

  /** Names by id, of those members who are here. */
  async names(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#graph.run('accounts/members', { ids: [...new Set(ids)] });
    return new Map(rows.map(({ id, name }) => [id, name]));
  }

  async byMail(mail: string): Promise<Account | null> {
    const found = await this.records.one('user', { email: normalMail(mail) });
    return found === null ? null : toAccount(found);
  }

  async byId(id: string): Promise<Account | null> {
    const found = await this.records.one('user', { id });
    return found === null ? null : toAccount(found);
  }

  /** The account of a mail or an id; `not-found` when there is none. */
  async get(idOrMail: string): Promise<Account> {
    const found = idOrMail.includes('@') ? await this.byMail(idOrMail) : await this.byId(idOrMail);
    if (found !== null) return found;
    throw new AppError(
      'not-found',
      `there is no account ${JSON.stringify(idOrMail.slice(0, 80))}: see maillon accounts`,
    );
  }

  /** The member whose mail this is; null for nobody's, `conflict` when two members have it. */
  async memberOf(mail: string): Promise<string | null> {
    const rows = await this.#graph.run('accounts/members-by-mail', { mails: formsOfMail(mail) });
    if (rows.length > 1)
      throw new AppError(
        'conflict',
        `${mail} stands with two members: say which with --member, or mend the community file`,
      );
    return rows[0]?.id ?? null;
  }

  /**
   * Makes the account of somebody who is invited, or gives the one there is, with the role and member said. Being invited
   * twice changes nothing. A member or facilitator needs a member; a keeper may be none.
   */
  async invite(wish: Invitation, by: string): Promise<{ readonly account: Account; readonly isNew: boolean }> {
    const mail = normalMail(wish.mail);
    const there = await this.byMail(mail);
    const role = wish.role ?? there?.role ?? 'member';
    const member = wish.member ?? there?.member ?? (await this.memberOf(mail));
    if (member === null && role !== 'keeper')
      throw new AppError('bad-input', `${mail} is no member's address: name the member with "member" (--member ID)`);
    if (member !== null && !(await this.names([member])).has(member))
      throw new AppError(
        'bad-input',
        `there is no member ${JSON.stringify(member.slice(0, 80))}: give the id of one who is here`,
      );
    const other = member === null ? undefined : (await this.#all('user')).find((user) => user['member'] === member);
    if (other !== undefined && other['email'] !== mail)
      throw new AppError(
        'conflict',
        `the member ${JSON.stringify(member)} has an account already, with another address`,
      );
    if (there !== null) {
      if (there.role !== role || there.member !== member) await this.#change(there.id, { role, member });
      return { account: { ...there, role, member }, isNew: false };
    }
    const made = await this.records.create('user', {
      ...newUser(mail),
      role,
      ...(member === null ? {} : { member }),
      ...(wish.language === undefined ? {} : { language: wish.language }),
    });
    await this.records.takeAll('request', { seek: 'key', value: `request:${mail}` });
    await this.#audit.note({ what: 'invited', by, about: String(made['id']), details: { role } });
    return { account: toAccount(made), isNew: true };
  }

  /** What the account of somebody is made with who proved an address and was never here; null when they may not come in. */
  async admit(mail: string, isVerified: boolean): Promise<Fields | null> {
    if (!isVerified) return null;
    const member = await this.memberOf(mail).catch(() => null);
    if (member === null || (await this.#all('user')).some((user) => user['member'] === member)) return null;
    return { role: 'member', member };
  }

  /** Changes a role and ends the sessions of whoever has it, so that no old one keeps what it could. */
  async setRole(idOrMail: string, role: AccountRole, by: string): Promise<Account> {
    const account = await this.get(idOrMail);
    if (account.role === role) return account;
    if (role !== 'keeper') await this.#keepOneKeeper(account);
    if (role !== 'keeper' && account.member === null)
      throw new AppError('bad-input', `${account.mail} is no member: only a keeper may be none`);
    await this.#change(account.id, { role });
    await this.endSessions(account.id);
    await this.#audit.note({ what: 'role', by, about: account.id, details: { from: account.role, to: role } });
    return { ...account, role };
  }

  /** Takes an account away with its sessions and tokens; the member stays. */
  async remove(idOrMail: string, by: string): Promise<void> {
    const account = await this.get(idOrMail);
    await this.#keepOneKeeper(account);
    await this.#forget(account);
    await this.#audit.note({ what: 'account removed', by, about: account.id });
  }

  /** The role of a member's account; null for a member who has none. */
  async roleOf(member: string): Promise<AccountRole | null> {
    const [account] = (await this.#all('user')).map(toAccount).filter((one) => one.member === member);
    return account?.role ?? null;
  }

  /** Forgets everything of accounts that is a member's, as when they are erased or leave; gives the ids of the accounts. */
  async forgetMember(member: string): Promise<string[]> {
    const accounts = (await this.#all('user')).filter((user) => user['member'] === member).map(toAccount);
    for (const account of accounts) await this.#forget(account);
    return accounts.map(({ id }) => id);
  }

  async sessions(account: string, current: string | null): Promise<SessionCard[]> {
    const now = new Date().toISOString();
    const found = await this.records.find('session', { seek: 'owner', value: account });
    return found
      .filter((session) => String(session['expiresAt']) > now)
      .map((session) => ({
        id: String(session['id']),
        since: String(session['createdAt']),
        until: String(session['expiresAt']),
        browser: String(session['userAgent'] ?? '').slice(0, 200),
        current: session['id'] === current,
      }));
  }

  /** Ends sessions of an account: one, or all but `but`. Gives how many. */
  async endSessions(
    account: string,
    which: { readonly only?: string; readonly but?: string | null } = {},
  ): Promise<number> {
    return await this.records.takeAll(
      'session',
      { seek: 'owner', value: account },
      ({ id }) => (which.only === undefined || id === which.only) && id !== (which.but ?? undefined),
    );
  }

  /** A token for a program; the text is given this once, and only its hash kept. */
  async makeToken(
    wish: { readonly account: string; readonly name?: string; readonly scope: Scope; readonly until: string },
    by: string,
  ): Promise<TokenCard & { readonly token: string }> {
    const account = await this.get(wish.account);
    const ends = Date.parse(`${wish.until}T23:59:59.999Z`);
    const days = (ends - Date.now()) / 86_400_000;
    // A day that no month has would be read as one of the next.
    if (Number.isNaN(ends) || new Date(ends).toISOString().slice(0, 10) !== wish.until)
      throw new AppError(
        'bad-input',
        `until: ${JSON.stringify(wish.until.slice(0, 40))} is no day: give one such as 2027-03-31`,
      );
    if (days < 0 || days > LONGEST_TOKEN)
      throw new AppError('bad-input', `until: give a day from today on, within ${LONGEST_TOKEN} days`);
    if (wish.scope === 'keep' && account.role !== 'keeper')
      throw new AppError('bad-input', `scope: keep is for a keeper's token, and ${account.mail} is a ${account.role}`);
    const token = TOKEN_BEGINS + randomBytes(32).toString('base64url');
    const made = await this.records.create('token', {
      ...{ hash: hashOf(token), userId: account.id, scope: wish.scope, until: wish.until },
      name: wish.name ?? '',
      createdAt: new Date().toISOString(),
    });
    await this.#audit.note({ what: 'token made', by, about: account.id, details: { scope: wish.scope } });
    return { ...toTokenCard(made, account.mail), token };
  }

  /** All tokens, also those whose day is over, without their text. */
  async tokens(): Promise<TokenCard[]> {
    const mails = new Map((await this.#all('user')).map((user) => [user['id'], String(user['email'])]));
    return (await this.#all('token')).map((token) => toTokenCard(token, mails.get(token['userId']) ?? ''));
  }

  async endToken(id: string, by: string): Promise<void> {
    const taken = await this.records.take('token', { seek: 'id', value: id }, () => true);
    if (taken === null) throw new AppError('not-found', `there is no token ${JSON.stringify(id.slice(0, 80))}`);
    await this.#audit.note({ what: 'token ended', by, about: String(taken['userId']) });
  }

  /** The account and scope that a token stands for; null when it is none, or its day is over. */
  async byToken(token: string): Promise<{ readonly account: Account; readonly scope: Scope } | null> {
    if (!token.startsWith(TOKEN_BEGINS) || token.length > 100) return null;
    const found = await this.records.one('token', { hash: hashOf(token) });
    if (found === null || String(found['until']) < new Date().toISOString().slice(0, 10)) return null;
    const account = await this.byId(String(found['userId']));
    return account === null ? null : { account, scope: found['scope'] as Scope };
  }

  async requests(): Promise<JoinRequest[]> {
    return (await this.#all('request')).map(toRequest);
  }

  /** Keeps that somebody asks to join; asked twice, the first stays. */
  async askToJoin(wish: { readonly mail: string; readonly name: string; readonly words: string }): Promise<void> {
    const mail = normalMail(wish.mail);
    if ((await this.byMail(mail)) !== null || (await this.records.one('request', { email: mail })) !== null) return;
    await this.records.create('request', {
      ...{ email: mail, name: wish.name, words: wish.words },
      createdAt: new Date().toISOString(),
    });
  }

  /** Takes a request to join away, accepted or not; gives it. */
  async takeRequest(id: string): Promise<JoinRequest> {
    const taken = await this.records.take('request', { seek: 'id', value: id }, () => true);
    if (taken === null)
      throw new AppError('not-found', 'there is no such request to join: somebody may have answered it already');
    return toRequest(taken);
  }

  /** Counts an attempt, over all services on this graph; false when there were `most` within `window` seconds. */
  async isWithin(key: string, most: number, window: number): Promise<boolean> {
    const now = Date.now();
    const sought = { seek: 'key', value: `rateLimit:${key}` } as const;
    const any = () => true;
    let isAllowed = true;
    const counted = await this.records.change('rateLimit', sought, any, (limit) => {
      const isOver = now - Number(limit['begun'] ?? limit['lastRequest']) >= window * 1_000;
      isAllowed = isOver || Number(limit['count']) < most;
      if (!isAllowed) return null;
      return {
        ...limit,
        lastRequest: now,
        ...(isOver ? { begun: now, count: 1 } : { count: Number(limit['count']) + 1 }),
      };
    });
    if (counted !== null || !isAllowed) return isAllowed;
    try {
      await this.records.create('rateLimit', { key, count: 1, begun: now, lastRequest: now });
      return true;
    } catch (error) {
      if (error instanceof AppError && error.code === 'conflict') return await this.isWithin(key, most, window);
      throw error;
    }
  }

  /** What cookies are signed with: the same for every service on this graph. */
  async secret(given: string | undefined): Promise<string> {
    if (given !== undefined) return given;
    const [row] = await this.#graph.run('accounts/secret', { proposed: randomBytes(32).toString('base64url') });
    if (row === undefined) throw new AppError('internal', 'accounts/secret gave no row');
    return row.secret;
  }

  note(entry: Parameters<AuditLog['note']>[0]): Promise<void> {
    return this.#audit.note(entry);
  }

  #all(model: string): Promise<Fields[]> {
    return this.records.find(model, { seek: 'all', value: '' });
  }

  async #change(id: string, change: Fields): Promise<void> {
    const updatedAt = new Date().toISOString();
    const sought = { seek: 'id', value: id } as const;
    await this.records.change(
      'user',
      sought,
      () => true,
      (fields) => ({ ...fields, ...change, updatedAt }),
    );
  }

  async #keepOneKeeper(account: Account): Promise<void> {
    if (account.role !== 'keeper') return;
    const keepers = (await this.#all('user')).filter((user) => user['role'] === 'keeper');
    if (keepers.length < 2)
      throw new AppError('conflict', `${account.mail} is the only keeper: make somebody else one first`);
  }

  async #forget({ id, mail }: Account): Promise<void> {
    const own = { seek: 'owner', value: id } as const;
    for (const model of ['session', 'account', 'token']) await this.records.takeAll(model, own);
    await this.records.takeAll('request', { seek: 'key', value: `request:${mail}` });
    // Links and codes that were sent and not used hold the address.
    await this.records.takeAll('verification', { seek: 'all', value: '' }, (link) =>
      `${link['identifier']} ${link['value']}`.includes(mail),
    );
    await this.records.takeAll('rateLimit', { seek: 'all', value: '' }, (limit) => String(limit['key']).includes(mail));
    await this.records.takeAll('user', { seek: 'id', value: id });
  }
}

function newUser(mail: string): Fields {
  const now = new Date().toISOString();
  return { email: mail, emailVerified: false, name: '', createdAt: now, updatedAt: now };
}

const toTokenCard = (fields: Fields, mail: string): TokenCard => ({
  id: String(fields['id']),
  name: String(fields['name'] ?? ''),
  scope: fields['scope'] as Scope,
  until: String(fields['until']),
  account: mail,
  since: String(fields['createdAt']).slice(0, 10),
});

const toRequest = (fields: Fields): JoinRequest => ({
  id: String(fields['id']),
  mail: String(fields['email']),
  name: String(fields['name']),
  words: String(fields['words'] ?? ''),
  at: String(fields['createdAt']),
});
