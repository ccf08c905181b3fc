import type { Route } from "../model/route";
import type { JobSpec } from "../nomad/job/job-spec";
import type { GroupService, TaskService } from "../nomad/job/service";

/** Routes of a job, by the name of the service they lead to. */
export type JobRoutes = Readonly<Record<string, readonly Route[]>>;

/** All services of a job, of its groups and of its tasks. */
export function servicesOf(job: JobSpec): GroupService[] {
  return job.groups.flatMap(({ services, tasks }) => [
    ...(services ?? []),
    ...tasks.flatMap((task) => task.services ?? []),
  ]);
}

/** The same job with the tags of the routes on its services. */
export function withRoutes(job: JobSpec, routes: JobRoutes): JobSpec {
  const tagged = <S extends TaskService>(services?: readonly S[]) =>
    services?.map((service) => {
      const own = routes[service.name];
      return own ? { ...service, tags: [...(service.tags ?? []), ...own.map(tagOf)] } : service;
    });
  return {
    ...job,
    groups: job.groups.map((group) => ({
      ...group,
      services: tagged(group.services),
      tasks: group.tasks.map((task) => ({ ...task, services: tagged(task.services) })),
    })),
  };
}

const tagOf = ({ tag }: Route) => tag;
