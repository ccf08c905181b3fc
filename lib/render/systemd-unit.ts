/** A section of a unit file: directives in order; a list gives the directive several times. */
export type UnitSection = Readonly<Record<string, string | number | readonly string[]>>;

/** Text of a systemd unit file. Values are the caller's constants. */
export function renderSystemdUnit(sections: Readonly<Record<string, UnitSection>>): string {
  return Object.entries(sections)
    .map(([name, directives]) => {
      const lines = Object.entries(directives).flatMap(([key, value]) =>
        [value].flat().map((item) => `${key}=${item}`),
      );
      return `[${name}]\n${lines.join("\n")}\n`;
    })
    .join("\n");
}
