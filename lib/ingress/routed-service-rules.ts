import type { Problem } from "../core/problem";
import { ROUTE_TAG_PREFIX } from "../model/route";
import type { GroupService } from "../nomad/job/service";

/** A finding about a service that routes lead to. */
type Finding = Pick<Problem, "what" | "remedy">;

/** One thing that must be true of a service that routes lead to. */
type RoutedServiceRule = (service: GroupService, name: string) => Finding[];

const consulKnowsIt: RoutedServiceRule = ({ provider }, name) =>
  provider === "nomad"
    ? [
        {
          what: `Nomad registers ${name}, and Fabio reads Consul only`,
          remedy: 'use provider "consul"',
        },
      ]
    : [];

const hasChecks: RoutedServiceRule = ({ checks = [] }, name) =>
  checks.length === 0
    ? [{ what: `${name} has no health check, so Fabio ignores it`, remedy: "add a check" }]
    : [];

const hasPort: RoutedServiceRule = ({ port }, name) =>
  port === undefined
    ? [{ what: `${name} has no port to lead requests to`, remedy: "set port" }]
    : [];

const routesAreTyped: RoutedServiceRule = ({ tags = [], canaryTags = [] }, name) =>
  [...tags, ...canaryTags]
    .filter((tag) => tag.startsWith(ROUTE_TAG_PREFIX))
    .map((tag) => ({
      what: `${name} has the route "${tag}" as a tag`,
      remedy: "drop the tag and give it as a Route",
    }));

/** Fabio writes all tags of a service into a line that it then reads: quotes end the table. */
const tagsAreReadable: RoutedServiceRule = ({ tags = [], canaryTags = [] }, name) =>
  [...tags, ...canaryTags]
    .filter((tag) => /["\\\p{Control}]/u.test(tag))
    .map((tag) => ({
      what: `Fabio cannot read the tag ${JSON.stringify(tag)} of ${name}, and then any route`,
      remedy: "leave out quotes, backslashes and control characters",
    }));

const ROUTED_SERVICE_RULES = [consulKnowsIt, hasChecks, hasPort, routesAreTyped, tagsAreReadable];

/** Everything that keeps Fabio from leading requests to a service. */
export function routedServiceFindings(service: GroupService): Finding[] {
  return ROUTED_SERVICE_RULES.flatMap((rule) => rule(service, `service "${service.name}"`));
}
