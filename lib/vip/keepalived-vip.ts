import { Construct } from "constructs";
import { completeHealthCheck, type HealthCheck } from "./health-check";
import { keepalivedNode } from "./keepalived-node";
import { vipProblems } from "./vip-rules";
import { TerraformStack, type ITerraformDependable } from "../core/cdk";
import { Duration } from "../core/duration";
import { LabError } from "../core/lab-error";
import type { IHost } from "../contracts/host";
import type { IVirtualIp } from "../contracts/virtual-ip";
import type { LabNetwork } from "../model/lab-network";
import { NodeConfiguration } from "../provisioning/node-configuration";
import { Rollout } from "../provisioning/rollout";

/** Options of {@link KeepalivedVip}. */
export interface KeepalivedVipProps {
  /** Short name, e.g. `dns`; a DNS label, unique on its hosts. It names files on them: keep it. */
  readonly vipName: string;
  /** Hosts that may hold the address, the preferred one first: 1 to 12. Add new ones at the end. */
  readonly hosts: readonly IHost[];
  /** The virtual IP. */
  readonly address: string;
  /** Network of the address and of the hosts. */
  readonly network: LabNetwork;
  /** VRRP's number of the virtual router, 1 to 255; unique on the LAN, foreign routers included. */
  readonly virtualRouterId: number;
  /** What a host must pass to hold the address. */
  readonly healthCheck: HealthCheck;
  /** Time between advertisements; a silent holder is replaced after three to four. @default 1 second */
  readonly advertisementInterval?: Duration;
  /** The order in which the hosts are changed. @default - one after the other */
  readonly rollout?: Rollout;
  /** What must be done before: the service that the health check asks runs. @default - nothing */
  readonly after?: readonly ITerraformDependable[];
}

/**
 * An address that is held by one of several hosts: by the first in the list that is healthy when nobody
 * holds it, and from then on by the same until it fails, stops or is cut off. keepalived runs on the hosts
 * themselves, under systemd; it uses the interface that has the host's own address, which the host finds
 * out each time keepalived starts.
 */
export class KeepalivedVip extends Construct implements IVirtualIp {
  readonly vipName: string;
  readonly address: string;
  readonly network: LabNetwork;
  readonly virtualRouterId: number;
  readonly hosts: readonly IHost[];
  readonly readiness: readonly ITerraformDependable[];

  /** @throws LabError with every fact that does not fit the network, the hosts or another virtual IP */
  constructor(scope: Construct, id: string, props: KeepalivedVipProps) {
    super(scope, id);
    this.vipName = props.vipName;
    this.address = props.address;
    this.network = props.network;
    this.virtualRouterId = props.virtualRouterId;
    this.hosts = props.hosts;
    const healthCheck = completeHealthCheck(props.healthCheck);
    const advertisementInterval = props.advertisementInterval ?? Duration.seconds(1);
    const problems = vipProblems(
      this,
      { ...props, healthCheck, advertisementInterval },
      this.others(),
    );
    if (problems.length > 0) throw new LabError(problems);

    const rollout = props.rollout ?? new Rollout();
    this.readiness = props.hosts.flatMap((host, index) => {
      const instance = {
        name: props.vipName,
        address: props.address,
        prefixLength: props.network.prefixLength,
        virtualRouterId: props.virtualRouterId,
        priority: 250 - 20 * index,
        advertisementSeconds: advertisementInterval.toSeconds(),
        source: host.address,
        peers: props.hosts.filter((other) => other !== host).map(({ address }) => address),
        check: healthCheck,
      };
      const configuration = new NodeConfiguration(this, host.hostName, {
        ...keepalivedNode(host, instance, healthCheck),
        after: props.after,
      });
      rollout.add(configuration);
      return configuration.readiness;
    });
  }

  private others() {
    return TerraformStack.of(this)
      .node.findAll()
      .filter((item) => item instanceof KeepalivedVip)
      .filter((item) => item !== this)
      .map(({ node: { path }, vipName, address, network, virtualRouterId, hosts }) => ({
        ...{ path, vipName, address, network, virtualRouterId, hosts },
      }));
  }
}
