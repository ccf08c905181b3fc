import { NullProvider } from "@cdktf/provider-null/lib/provider";
import { Resource } from "@cdktf/provider-null/lib/resource";
import { App, TerraformStack } from "../../lib/core/cdk";
import { Inventory } from "../../lib/model/inventory";
import { summarize } from "../../stacks/summary";

const inventory = (octet: number) =>
  Inventory.fromObject({
    network: { cidr: `10.0.${octet}.0/24`, gateway: `10.0.${octet}.1`, domain: "lab.test" },
    template: "debian",
    hypervisors: { pve0: { endpoint: "https://pve0:8006/" } },
    groups: { vb: { roles: ["server", "client"] } },
    hosts: [{ name: "vb0", group: "vb", vmid: 110, address: `10.0.${octet}.10` }],
  });

test("shows hosts and counts of each environment", () => {
  const app = new App();
  const full = new TerraformStack(app, "full");
  new NullProvider(full, "null");
  new Resource(full, "A");
  new Resource(full, "B");
  expect(
    summarize([
      { stack: full, inventory: inventory(1) },
      { stack: new TerraformStack(app, "empty"), inventory: inventory(2) },
    ]),
  ).toBe(
    [
      "full: 1 hosts in 10.0.1.0/24, 2 resources",
      "  vb0      10.0.1.10       vb     server+client VM 110 on pve0",
      "  null_resource 2",
      "",
      "empty: 1 hosts in 10.0.2.0/24, 0 resources",
      "  vb0      10.0.2.10       vb     server+client VM 110 on pve0",
      "  ",
    ].join("\n"),
  );
});
