import { synthLab } from "../provisioning/synth-lab";
import { TerraformOutput } from "../../lib/core/cdk";
import { Duration } from "../../lib/core/duration";
import {
  CertificateAuthority,
  type CertificateAuthorityProps,
} from "../../lib/pki/certificate-authority";

function synth(props: Partial<CertificateAuthorityProps> = {}) {
  return synthLab((stack) => {
    const authority = new CertificateAuthority(stack, "CA", { commonName: "Test CA", ...props });
    const leaf = authority.issue(stack, "Leaf", {
      commonName: "server.lab.consul",
      dnsNames: ["server.lab.consul", "localhost"],
      ipAddresses: ["127.0.0.1", "10.0.0.11"],
    });
    new TerraformOutput(stack, "certificate", { value: leaf.certificatePem });
    new TerraformOutput(stack, "key", { value: leaf.privateKeyPem.token, sensitive: true });
  });
}

const stack = synth();
const leafKey = stack.find("tls_private_key", "Leaf/Key");
const authorityKey = stack.find("tls_private_key", "CA/Key");

test("an authority signs itself, with a key of its own", () => {
  expect(stack.find("tls_self_signed_cert", "CA").arguments).toEqual({
    private_key_pem: `\${${authorityKey.address}.private_key_pem}`,
    subject: [{ common_name: "Test CA" }],
    is_ca_certificate: true,
    set_subject_key_id: true,
    validity_period_hours: 20 * 365 * 24,
    allowed_uses: ["cert_signing", "crl_signing", "digital_signature"],
  });
});

test("every key is ECDSA P-256", () => {
  expect(stack.ofType("tls_private_key").map((key) => key.arguments)).toEqual(
    Array(2).fill({ algorithm: "ECDSA", ecdsa_curve: "P256" }),
  );
});

test("a request names every name and address it was given", () => {
  expect(stack.find("tls_cert_request", "Leaf/Request").arguments).toEqual({
    private_key_pem: `\${${leafKey.address}.private_key_pem}`,
    subject: [{ common_name: "server.lab.consul" }],
    dns_names: ["server.lab.consul", "localhost"],
    ip_addresses: ["127.0.0.1", "10.0.0.11"],
  });
});

test("a certificate is for servers and clients, signed by the authority", () => {
  expect(stack.find("tls_locally_signed_cert", "Leaf").arguments).toEqual({
    cert_request_pem: `\${${stack.find("tls_cert_request", "Leaf/Request").address}.cert_request_pem}`,
    ca_private_key_pem: `\${${authorityKey.address}.private_key_pem}`,
    ca_cert_pem: `\${${stack.find("tls_self_signed_cert", "CA").address}.cert_pem}`,
    validity_period_hours: 5 * 365 * 24,
    early_renewal_hours: (5 * 365 * 24) / 3,
    allowed_uses: ["digital_signature", "key_encipherment", "server_auth", "client_auth"],
  });
});

test("certificate and key belong together", () => {
  expect(stack.json.output).toMatchObject({
    certificate: { value: `\${${stack.find("tls_locally_signed_cert", "Leaf").address}.cert_pem}` },
    key: { value: `\${${leafKey.address}.private_key_pem}` },
  });
});

test("certificates that would outlive their authority are refused", () => {
  expect(() => synth({ validity: Duration.days(30), leafValidity: Duration.days(31) })).toThrow(
    "certificates of 744h would outlive their CA of 720h. Remedy: shorten leafValidity",
  );
});

test("a short-lived certificate is renewed in the last third of its life", () => {
  const short = synth({ validity: Duration.days(90), leafValidity: Duration.days(30) });
  expect(short.find("tls_self_signed_cert", "CA").arguments.validity_period_hours).toBe(90 * 24);
  expect(short.find("tls_locally_signed_cert", "Leaf").arguments).toMatchObject({
    validity_period_hours: 30 * 24,
    early_renewal_hours: 10 * 24,
  });
});

// Terraform's providers take whole hours only.
test("a third of a validity is rounded to whole hours", () => {
  const leaf = synth({ leafValidity: Duration.hours(100) }).find("tls_locally_signed_cert", "Leaf");
  expect(leaf.arguments).toMatchObject({ validity_period_hours: 100, early_renewal_hours: 33 });
});

test("a validity that is no whole number of hours is refused", () => {
  expect(() => synth({ leafValidity: Duration.minutes(90) })).toThrow(
    "1h30m is not a whole number of hours",
  );
});
