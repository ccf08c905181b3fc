import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock, type HclMap } from "../../render/hcl";
import { durationText, eachBlock, inOrder, mapBlock, optionalBlock } from "./blocks";

/** A gateway between the mesh and the world outside, or between two meshes. */
export interface MeshGatewayService {
  /**
   * The gateway's proxy.
   * @default - Nomad's defaults
   */
  readonly proxy?: GatewayProxy;
  /** What kind of gateway it is. */
  readonly role: GatewayRole;
}

/** The kinds of gateways. */
export type GatewayRole =
  | {
      /** From outside into the mesh. */
      readonly kind: "ingress";
      /** What it listens for. */
      readonly listeners: readonly IngressListener[];
      /**
       * TLS of all listeners.
       * @default - none
       */
      readonly tls?: GatewayTls;
    }
  | {
      /** From the mesh to services outside. */
      readonly kind: "terminating";
      /** The services outside. */
      readonly services: readonly TerminatingService[];
    }
  | {
      /** Between datacenters or peered clusters. */
      readonly kind: "mesh";
    };

/** The proxy of a gateway. */
export interface GatewayProxy {
  /**
   * How long a connection may take to open.
   * @default 5 seconds
   */
  readonly connectTimeout?: Duration;
  /**
   * Listens on the tagged addresses of the service.
   * @default false
   */
  readonly bindTaggedAddresses?: boolean;
  /**
   * Addresses it listens on.
   * @default - made by Nomad for bridge networks
   */
  readonly bindAddresses?: readonly GatewayBindAddress[];
  /**
   * Leaves out the default address.
   * @default false
   */
  readonly noDefaultBind?: boolean;
  /**
   * How names of services outside are resolved.
   * @default - Envoy's
   */
  readonly dnsDiscoveryType?: "STRICT_DNS" | "LOGICAL_DNS";
  /**
   * Settings Consul hands to Envoy.
   * @default - none
   */
  readonly config?: HclMap;
}

/** An address a gateway listens on. */
export interface GatewayBindAddress {
  /** A name for it; for mesh gateways `wan` or `lan`. */
  readonly name: string;
  /** The address. */
  readonly address: string;
  /** The port. */
  readonly port: number;
}

/** TLS of a gateway or of one of its services. */
export interface GatewayTls {
  /**
   * Whether TLS is used.
   * @default false
   */
  readonly enabled?: boolean;
  /**
   * Oldest version.
   * @default - Consul's
   */
  readonly minVersion?: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3";
  /**
   * Newest version.
   * @default - Consul's
   */
  readonly maxVersion?: "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3";
  /**
   * Ciphers for TLS 1.2.
   * @default - Envoy's
   */
  readonly cipherSuites?: readonly string[];
  /**
   * Where the certificate comes from.
   * @default - Consul's CA
   */
  readonly sds?: { readonly clusterName: string; readonly certResource: string };
}

/** A port an ingress gateway listens on. */
export interface IngressListener {
  /** The port. */
  readonly port: number;
  /**
   * Its protocol.
   * @default "tcp"
   */
  readonly protocol?: "tcp" | "http" | "http2" | "grpc";
  /** The services behind it; one for tcp. */
  readonly services: readonly IngressService[];
}

/** A service behind an ingress gateway. */
export interface IngressService {
  /** Its name, or `*`. */
  readonly name: string;
  /**
   * Host names that lead to it.
   * @default - `name.ingress.*`
   */
  readonly hosts?: readonly string[];
  /**
   * TLS of this service.
   * @default - that of the gateway
   */
  readonly tls?: GatewayTls;
  /**
   * Changes to request headers.
   * @default - none
   */
  readonly requestHeaders?: HeaderChanges;
  /**
   * Changes to response headers.
   * @default - none
   */
  readonly responseHeaders?: HeaderChanges;
  /**
   * Connections at the same time.
   * @default - Envoy's
   */
  readonly maxConnections?: number;
  /**
   * Requests that wait for a connection.
   * @default - Envoy's
   */
  readonly maxPendingRequests?: number;
  /**
   * Requests at the same time.
   * @default - Envoy's
   */
  readonly maxConcurrentRequests?: number;
}

/** Changes to HTTP headers. */
export interface HeaderChanges {
  /**
   * Headers that are added.
   * @default - none
   */
  readonly add?: Readonly<Record<string, string>>;
  /**
   * Headers that are replaced.
   * @default - none
   */
  readonly set?: Readonly<Record<string, string>>;
  /**
   * Headers that are removed.
   * @default - none
   */
  readonly remove?: readonly string[];
}

/** A service outside the mesh. */
export interface TerminatingService {
  /** Its name in Consul, or `*`. */
  readonly name: string;
  /**
   * CA that signed its certificate.
   * @default - no TLS
   */
  readonly caFile?: string;
  /**
   * Client certificate.
   * @default - none
   */
  readonly certFile?: string;
  /**
   * Key of the client certificate.
   * @default - none
   */
  readonly keyFile?: string;
  /**
   * The name its certificate must have.
   * @default - none
   */
  readonly sni?: string;
}

/** @internal */
export function gatewayBlock(gateway: MeshGatewayService): HclBlock {
  return block("gateway", [
    ...optionalBlock(gateway.proxy, gatewayProxyBlock),
    roleBlock(gateway.role),
  ]);
}

function gatewayProxyBlock(proxy: GatewayProxy): HclBlock {
  return block(
    "proxy",
    inOrder(
      attributes({
        connect_timeout: durationText(proxy.connectTimeout),
        envoy_gateway_bind_tagged_addresses: proxy.bindTaggedAddresses,
        envoy_gateway_no_default_bind: proxy.noDefaultBind,
        envoy_dns_discovery_type: proxy.dnsDiscoveryType,
      }),
      eachBlock(proxy.bindAddresses, ({ name, address, port }) =>
        block("envoy_gateway_bind_addresses", [name], attributes({ address, port })),
      ),
      mapBlock("config", proxy.config),
    ),
  );
}

function roleBlock(role: GatewayRole): HclBlock {
  switch (role.kind) {
    case "ingress":
      return block("ingress", [
        ...optionalBlock(role.tls, tlsBlock),
        ...eachBlock(role.listeners, ({ port, protocol, services }) =>
          block("listener", [
            ...attributes({ port, protocol }),
            ...eachBlock(services, ingressServiceBlock),
          ]),
        ),
      ]);
    case "terminating":
      return block("terminating", eachBlock(role.services, terminatingServiceBlock));
    case "mesh":
      return block("mesh", []);
  }
}

function tlsBlock(tls: GatewayTls): HclBlock {
  return block("tls", [
    ...attributes({
      enabled: tls.enabled,
      tls_min_version: tls.minVersion,
      tls_max_version: tls.maxVersion,
      cipher_suites: tls.cipherSuites,
    }),
    ...optionalBlock(tls.sds, ({ clusterName, certResource }) =>
      block("sds", attributes({ cluster_name: clusterName, cert_resource: certResource })),
    ),
  ]);
}

function ingressServiceBlock(service: IngressService): HclBlock {
  return block("service", [
    ...attributes({
      name: service.name,
      hosts: service.hosts,
      max_connections: service.maxConnections,
      max_pending_requests: service.maxPendingRequests,
      max_concurrent_requests: service.maxConcurrentRequests,
    }),
    ...optionalBlock(service.tls, tlsBlock),
    ...optionalBlock(service.requestHeaders, (changes) => headersBlock("request_headers", changes)),
    ...optionalBlock(service.responseHeaders, (changes) =>
      headersBlock("response_headers", changes),
    ),
  ]);
}

function headersBlock(type: string, changes: HeaderChanges): HclBlock {
  return block(
    type,
    inOrder(
      attributes({ remove: changes.remove }),
      mapBlock("add", changes.add),
      mapBlock("set", changes.set),
    ),
  );
}

function terminatingServiceBlock(service: TerminatingService): HclBlock {
  return block(
    "service",
    attributes({
      name: service.name,
      ca_file: service.caFile,
      cert_file: service.certFile,
      key_file: service.keyFile,
      sni: service.sni,
    }),
  );
}
