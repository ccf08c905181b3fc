import { createHash, timingSafeEqual } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import type { RequestHandler } from "express";
import { ApiError } from "./api-error";

/** An API token of Proxmox VE. */
export interface ApiToken {
  /** `root@pam` */
  readonly user: string;
  /** The token's name. */
  readonly id: string;
  readonly secret: string;
}

const tokenPattern = /^([^\s:/!=]+@[A-Za-z][\w.-]+)!([A-Za-z][\w.-]+)=([0-9a-f-]{36})$/i;

/** Reads `user@realm!tokenid=uuid`, as the Authorization header and provider settings write it. */
export function parseApiToken(text: string): ApiToken | undefined {
  const [, user, id, secret] = tokenPattern.exec(text) ?? [];
  if (user === undefined || id === undefined || secret === undefined) return undefined;
  return { user, id, secret };
}

/** Name under which tasks of a token are recorded: `root@pam!terraform`. */
export function tokenName(token: ApiToken): string {
  return `${token.user}!${token.id}`;
}

/** Reads the token a file holds; nobody but its owner may be able to read it. */
export function readTokenFile(file: string): ApiToken {
  if ((statSync(file).mode & 0o077) !== 0) {
    throw new Error(`${file} can be read by others than its owner: chmod 600 it.`);
  }
  const token = parseApiToken(readFileSync(file, "utf8").trim());
  if (token === undefined) throw new Error(`${file} must hold one line: user@realm!tokenid=uuid`);
  return token;
}

/**
 * Lets a request through only with the token. The texts are those of Proxmox VE: its web server says
 * "No ticket" when there is nothing to check, its access control names what does not exist.
 */
export function requireToken(expected: ApiToken): RequestHandler {
  return (request, response, next) => {
    checkAuthorization(request.headers.authorization, expected);
    response.locals.user = tokenName(expected);
    next();
  };
}

function checkAuthorization(header: string | undefined, expected: ApiToken): void {
  const [, text] = /^PVEAPIToken=(.*)$/.exec(header ?? "") ?? [];
  if (text === undefined) throw ApiError.unauthorized("No ticket");
  const given = parseApiToken(text);
  if (given === undefined) throw ApiError.unauthorized("invalid token value!");
  if (given.user !== expected.user) {
    throw ApiError.unauthorized(`no such user ('${given.user}')`);
  }
  if (given.id !== expected.id) {
    throw ApiError.unauthorized(`no such token '${given.id}' for user '${given.user}'`);
  }
  if (!timingSafeEqual(digest(given.secret), digest(expected.secret))) {
    throw ApiError.unauthorized("invalid token value!");
  }
}

function digest(secret: string): Buffer {
  return createHash("sha256").update(secret.toLowerCase()).digest();
}
