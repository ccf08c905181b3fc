import { Variable } from "@cdktf/provider-nomad/lib/variable";
import { Construct } from "constructs";
import { FabioAccess } from "./fabio-access";
import { fabioJob, usersVariable } from "./fabio-job";
import { fabioPorts, type FabioBasicAuth, type FabioOptions } from "./fabio-options";
import { fabioFindings } from "./fabio-rules";
import { RouteTable } from "./route-table";
import type { INomadCluster, INomadNamespace } from "../contracts/nomad-cluster";
import type { ITerraformDependable } from "../core/cdk";
import { LabError } from "../core/lab-error";
import { NomadJob } from "../nomad/nomad-job";

/** Options of {@link FabioRouter}. */
export interface FabioRouterProps extends FabioOptions {
  /** The cluster whose services it routes to. */
  readonly cluster: INomadCluster;
  /**
   * Namespace it runs in.
   * @default - the default namespace
   */
  readonly namespace?: INomadNamespace;
  /**
   * Domains in which the hosts of all routes must lie.
   * @default - any host
   */
  readonly domains?: readonly string[];
}

/**
 * Fabio on every Nomad client: takes requests on port 9999 and leads them to the healthy instances of
 * services, by the routes that it finds in Consul.
 */
export class FabioRouter extends Construct {
  /** Port for requests, on every client. */
  readonly port = fabioPorts.http;
  /** Port that answers `/health`, on every client. */
  readonly healthPort = fabioPorts.ui;
  /** Port for Prometheus, on every client. */
  readonly metricsPort = fabioPorts.metrics;
  /** Name of its service in Consul. */
  readonly serviceName: string;
  /** The routes of all jobs; for {@link RoutedJob}. */
  readonly table: RouteTable;
  /** What must be done before it takes requests; goes into `dependsOn`. */
  readonly readiness: readonly ITerraformDependable[];

  /** @throws LabError with everything that is wrong with the options */
  constructor(scope: Construct, id: string, props: FabioRouterProps) {
    super(scope, id);
    const findings = fabioFindings(props);
    if (findings.length > 0) {
      throw new LabError(findings.map((finding) => ({ where: this.node.path, ...finding })));
    }
    const { cluster, basicAuth = [], jobId = "fabio" } = props;
    this.serviceName = jobId;
    this.table = new RouteTable({
      domains: props.domains,
      tcpPorts: props.tcpPorts,
      grpc: props.grpcPort !== undefined,
      authSchemes: basicAuth.map(({ name }) => name),
    });
    const access = new FabioAccess(this, "Access", {
      cluster,
      jobId,
      namespace: props.namespace,
      after: basicAuth.length > 0 ? [this.addUsers(jobId, basicAuth, props)] : [],
    });
    const job = new NomadJob(this, "Job", {
      cluster,
      namespace: access,
      job: fabioJob(jobId, props),
    });
    this.readiness = job.readiness;
  }

  private addUsers(
    jobId: string,
    basicAuth: readonly FabioBasicAuth[],
    { cluster, namespace }: FabioRouterProps,
  ): Variable {
    return new Variable(this, "Users", {
      path: usersVariable(jobId),
      namespace: namespace?.namespaceName,
      items: Object.fromEntries(basicAuth.map(({ name, users }) => [name, users.token])),
      dependsOn: [...cluster.bootstrapped, ...(namespace?.readiness ?? [])],
    });
  }
}
