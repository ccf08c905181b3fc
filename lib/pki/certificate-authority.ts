import { PrivateKey } from "@cdktf/provider-tls/lib/private-key";
import { SelfSignedCert } from "@cdktf/provider-tls/lib/self-signed-cert";
import { Construct } from "constructs";
import { LeafCertificate } from "./leaf-certificate";
import { Duration } from "../core/duration";
import { LabError } from "../core/lab-error";
import { Secret } from "../core/secret";
import type {
  CertificateRequest,
  ICertificate,
  ICertificateAuthority,
} from "../contracts/certificate-authority";

/** Options of {@link CertificateAuthority}. */
export interface CertificateAuthorityProps {
  /** Subject common name, e.g. `Consul CA of lab`. */
  readonly commonName: string;
  /** How long the CA certificate is valid. @default 20 years */
  readonly validity?: Duration;
  /**
   * How long the certificates it issues are valid; at most as long as the CA. A deploy in the last third
   * renews them. A lab that nobody deploys until they have expired cannot be planned any more.
   * @default 5 years
   */
  readonly leafValidity?: Duration;
}

/**
 * A certificate authority of one system, with its ECDSA P-256 key in Terraform's state. Consul and
 * Nomad get one each: whoever holds a certificate of one must not be trusted by the other.
 */
export class CertificateAuthority extends Construct implements ICertificateAuthority {
  readonly certificatePem: string;
  private readonly privateKeyPem: Secret;
  private readonly leafValidity: Duration;

  /** @throws LabError when certificates would outlive the CA */
  constructor(scope: Construct, id: string, props: CertificateAuthorityProps) {
    super(scope, id);
    const validity = props.validity ?? Duration.days(7300);
    this.leafValidity = props.leafValidity ?? Duration.days(1825);
    if (this.leafValidity.toHours() > validity.toHours()) {
      throw LabError.at(
        this,
        `certificates of ${this.leafValidity.toString()} would outlive their CA of ${validity.toString()}`,
        "shorten leafValidity or lengthen validity",
      );
    }
    const key = new PrivateKey(this, "Key", { algorithm: "ECDSA", ecdsaCurve: "P256" });
    const certificate = new SelfSignedCert(this, "Resource", {
      privateKeyPem: key.privateKeyPem,
      subject: [{ commonName: props.commonName }],
      isCaCertificate: true,
      setSubjectKeyId: true,
      validityPeriodHours: validity.toHours(),
      allowedUses: ["cert_signing", "crl_signing", "digital_signature"],
    });
    this.certificatePem = certificate.certPem;
    this.privateKeyPem = Secret.fromToken(key.privateKeyPem);
  }

  issue(scope: Construct, id: string, request: CertificateRequest): ICertificate {
    return new LeafCertificate(scope, id, {
      ...request,
      authorityCertificatePem: this.certificatePem,
      authorityKeyPem: this.privateKeyPem,
      validity: this.leafValidity,
    });
  }
}
