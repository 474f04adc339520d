import type { RequestHandler } from 'express';
import helmet from 'helmet';

type Directives = Record<string, string[]>;

const OWN: Directives = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  manifestSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

/** The pages of this service run their own scripts and nothing else, and write no markup from text. */
export const pageHeaders = headers({ ...OWN, requireTrustedTypesFor: ["'script'"] });

/** The reading page of the OpenAPI document sets styles on its elements. */
export const documentHeaders = headers({ ...OWN, styleSrc: ["'self'", "'unsafe-inline'"] });

/** GraphiQL is one page with its scripts inside; it is served in development only. */
export const graphiqlHeaders = headers({
  ...OWN,
  scriptSrc: ["'self'", "'unsafe-inline'", 'blob:'],
  styleSrc: ["'self'", "'unsafe-inline'"],
  fontSrc: ["'self'", 'data:'],
  workerSrc: ['blob:'],
});

function headers(directives: Directives): RequestHandler {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // On loopback there is no TLS to insist on; a proxy that brings it says so itself.
    strictTransportSecurity: false,
    // The address of a page can hold a question: it is told to nobody.
    referrerPolicy: { policy: 'no-referrer' },
  });
}
