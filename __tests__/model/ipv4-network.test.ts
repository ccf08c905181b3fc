import fc from "fast-check";
import { isIpv4Address, Ipv4Network } from "../../lib/model/ipv4-network";

const dotted = (value: number) => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join(".");
const uint32 = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const network = fc
  .tuple(uint32, fc.integer({ min: 1, max: 32 }))
  .map(([value, prefix]) => ({ size: 2 ** (32 - prefix), prefix, value }))
  .map(({ size, prefix, value }) => ({ first: Math.floor(value / size) * size, size, prefix }));

test("a network is read back as it was written", () => {
  fc.assert(
    fc.property(network, ({ first, prefix }) => {
      const parsed = Ipv4Network.tryParse(`${dotted(first)}/${prefix}`);
      expect(parsed?.toString()).toBe(`${dotted(first)}/${prefix}`);
      expect(parsed?.prefixLength).toBe(prefix);
    }),
  );
});

test("an address is usable exactly when it is between the network's and the broadcast address", () => {
  const near = fc.integer({ min: -2, max: 2 });
  fc.assert(
    fc.property(network, fc.boolean(), near, uint32, ({ first, size, prefix }, low, off, any) => {
      const parsed = Ipv4Network.tryParse(`${dotted(first)}/${prefix}`)!;
      for (const value of [(low ? first : first + size - 1) + off, any]) {
        fc.pre(value >= 0 && value < 2 ** 32);
        expect([dotted(value), parsed.isUsable(dotted(value))]).toEqual([
          dotted(value),
          value > first && value < first + size - 1,
        ]);
      }
    }),
  );
});

test("host bits make a network none", () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 1 }), ({ first, size, prefix }, bits) => {
      fc.pre(size > 1 && bits % size !== 0);
      expect(Ipv4Network.tryParse(`${dotted(first + (bits % size))}/${prefix}`)).toBeUndefined();
    }),
  );
});

test.each(["", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0/24", "::/0", "x/24", "/24"])(
  "%j is no network",
  (text) => {
    expect(Ipv4Network.tryParse(text)).toBeUndefined();
  },
);

test("every address of four bytes is one", () => {
  fc.assert(
    fc.property(uint32, (value) => {
      expect(isIpv4Address(dotted(value))).toBe(true);
    }),
  );
});

test.each([
  "",
  "10.0.0",
  "10.0.0.256",
  "10.0.0.1/24",
  "10.0.0.1/32",
  "::1",
  "10.0.0.1 ",
  "a.b.c.d",
])("%j is no address", (text) => {
  expect(isIpv4Address(text)).toBe(false);
  expect(Ipv4Network.tryParse("10.0.0.0/24")!.isUsable(text)).toBe(false);
});

test.each(["010.0.0.1", "10.0.0.01", "0x0a.0.0.1"])(
  "%j, which others read differently, is no address",
  (text) => {
    expect(isIpv4Address(text)).toBe(false);
  },
);
