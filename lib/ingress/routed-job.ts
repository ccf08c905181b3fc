import type { Construct } from "constructs";
import { withRoutes, type JobRoutes } from "./job-services";
import type { RouteTable } from "./route-table";
import { NomadJob, type NomadJobProps } from "../nomad/nomad-job";

/** Options of {@link RoutedJob}. */
export interface RoutedJobProps extends NomadJobProps {
  /** The table of the router; see `FabioRouter.table`. */
  readonly table: RouteTable;
  /** Routes by the name of the service they lead to. */
  readonly routes: JobRoutes;
}

/** A Nomad job whose services are reached through a router. */
export class RoutedJob extends NomadJob {
  /** @throws LabError for a job or a route that is wrong */
  constructor(scope: Construct, id: string, props: RoutedJobProps) {
    super(scope, id, { ...props, job: withRoutes(props.job, props.routes) });
    props.table.add(this, props.job, props.routes);
  }
}
