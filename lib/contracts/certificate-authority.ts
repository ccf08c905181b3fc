import type { Construct, IConstruct } from "constructs";
import type { Secret } from "../core/secret";

/** What a leaf certificate is for. */
export interface CertificateRequest {
  /** Subject common name. */
  readonly commonName: string;
  /** DNS names the certificate is valid for. */
  readonly dnsNames: readonly string[];
  /** IP addresses the certificate is valid for. */
  readonly ipAddresses: readonly string[];
}

/** A certificate with its key, in PEM. */
export interface ICertificate extends IConstruct {
  /** Certificate (public), known at apply. */
  readonly certificatePem: string;
  /** Private key. */
  readonly privateKeyPem: Secret;
}

/** Issues certificates to the members of one system. */
export interface ICertificateAuthority extends IConstruct {
  /** CA certificate (public), known at apply. */
  readonly certificatePem: string;
  /** Issues a certificate for both client and server authentication. */
  issue(scope: Construct, id: string, request: CertificateRequest): ICertificate;
}
