import { renderSystemdUnit } from "../../lib/render/systemd-unit";

test("writes sections and directives in order; a list repeats the directive", () => {
  expect(
    renderSystemdUnit({
      Unit: { Description: "Web", After: ["a.service", "b.service"], StartLimitIntervalSec: 0 },
      Service: { ExecStart: "/usr/bin/web --listen $ADDRESS" },
      Install: { WantedBy: "multi-user.target" },
    }),
  ).toBe(
    [
      "[Unit]",
      "Description=Web",
      "After=a.service",
      "After=b.service",
      "StartLimitIntervalSec=0",
      "",
      "[Service]",
      "ExecStart=/usr/bin/web --listen $ADDRESS",
      "",
      "[Install]",
      "WantedBy=multi-user.target",
      "",
    ].join("\n"),
  );
});
