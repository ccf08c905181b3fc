/** One-way layers of lib/: a room may import itself and rooms of earlier lines, nothing else. */
const layers = [
  ["core"],
  ["render"],
  ["model"],
  ["contracts"],
  ["provisioning"],
  ["hosts"],
  ["vip"],
  ["pki"],
  ["consul"],
  ["nomad"],
  ["ingress"],
];

const layering = layers.flatMap((rooms, level) =>
  rooms.map((room) => ({
    name: `layer-${room}`,
    comment: `lib/${room} may import only itself and the rooms below it.`,
    severity: "error",
    from: { path: `^lib/${room}/` },
    to: { path: "^lib/", pathNot: `^lib/(${[...layers.slice(0, level).flat(), room].join("|")})/` },
  })),
);

module.exports = {
  forbidden: [
    ...layering,
    { name: "no-circular", severity: "error", from: {}, to: { circular: true } },
    {
      name: "library-stands-alone",
      comment: "lib/ knows neither the labs, nor the sandbox, nor the tests.",
      severity: "error",
      from: { path: "^lib/" },
      to: { path: "^(stacks|sandbox|__tests__|main)" },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "packages"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
  },
};
