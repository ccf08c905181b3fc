import { CertRequest } from "@cdktf/provider-tls/lib/cert-request";
import { LocallySignedCert } from "@cdktf/provider-tls/lib/locally-signed-cert";
import { PrivateKey } from "@cdktf/provider-tls/lib/private-key";
import { Construct } from "constructs";
import type { Duration } from "../core/duration";
import { Secret } from "../core/secret";
import type { CertificateRequest, ICertificate } from "../contracts/certificate-authority";

/** Options of {@link LeafCertificate}. */
export interface LeafCertificateProps extends CertificateRequest {
  /** Certificate of the authority that signs. */
  readonly authorityCertificatePem: string;
  /** Key of the authority that signs. */
  readonly authorityKeyPem: Secret;
  /** How long the certificate is valid. */
  readonly validity: Duration;
}

/**
 * A certificate for both client and server authentication: every Consul and Nomad agent is both.
 * The first deploy in the last third of its life renews it.
 */
export class LeafCertificate extends Construct implements ICertificate {
  readonly certificatePem: string;
  readonly privateKeyPem: Secret;

  constructor(scope: Construct, id: string, props: LeafCertificateProps) {
    super(scope, id);
    const key = new PrivateKey(this, "Key", { algorithm: "ECDSA", ecdsaCurve: "P256" });
    const request = new CertRequest(this, "Request", {
      privateKeyPem: key.privateKeyPem,
      subject: [{ commonName: props.commonName }],
      dnsNames: [...props.dnsNames],
      ipAddresses: [...props.ipAddresses],
    });
    const certificate = new LocallySignedCert(this, "Resource", {
      certRequestPem: request.certRequestPem,
      caPrivateKeyPem: props.authorityKeyPem.token,
      caCertPem: props.authorityCertificatePem,
      validityPeriodHours: props.validity.toHours(),
      earlyRenewalHours: Math.floor(props.validity.toHours() / 3),
      allowedUses: ["digital_signature", "key_encipherment", "server_auth", "client_auth"],
    });
    this.certificatePem = certificate.certPem;
    this.privateKeyPem = Secret.fromToken(key.privateKeyPem);
  }
}
