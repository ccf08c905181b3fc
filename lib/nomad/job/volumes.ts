import type { Duration } from "../../core/duration";
import { attributes, block, type HclBlock } from "../../render/hcl";
import { durationText, optionalBlock } from "./blocks";

interface VolumeRequestBase {
  /** The name by which the tasks of the group mount it. */
  readonly name: string;
  /** The volume: a host volume's name, or the ID of a CSI volume. */
  readonly source: string;
  /**
   * Asks for reading only.
   * @default false
   */
  readonly readOnly?: boolean;
  /**
   * Adds `[n]`, the index of the allocation, to the source: one volume for each allocation.
   * @default false
   */
  readonly perAlloc?: boolean;
}

/** A directory or a dynamic volume of a node. */
export interface HostVolumeRequest extends VolumeRequestBase {
  /** Names this kind of volume. */
  readonly type: "host";
  /**
   * Replacements get the same volume again; dynamic host volumes only.
   * @default false
   */
  readonly sticky?: boolean;
  /**
   * How many may use it; dynamic host volumes only.
   * @default "single-node-writer"
   */
  readonly accessMode?:
    | "single-node-reader-only"
    | "single-node-writer"
    | "single-node-single-writer"
    | "single-node-multi-writer";
  /**
   * A file system or a raw device; dynamic host volumes only.
   * @default "file-system"
   */
  readonly attachmentMode?: "file-system" | "block-device";
}

/** A volume of a storage plugin. */
export interface CsiVolumeRequest extends VolumeRequestBase {
  /** Names this kind of volume. */
  readonly type: "csi";
  /** How many nodes and allocations may use it; one of the volume's capabilities. */
  readonly accessMode:
    | "single-node-reader-only"
    | "single-node-writer"
    | "multi-node-reader-only"
    | "multi-node-single-writer"
    | "multi-node-multi-writer";
  /** A file system or a raw device; one of the volume's capabilities. */
  readonly attachmentMode: "file-system" | "block-device";
  /**
   * Mount options that replace those of the volume.
   * @default - those of the volume
   */
  readonly mountOptions?: CsiMountOptions;
}

/** A volume that a group asks for. */
export type VolumeRequest = HostVolumeRequest | CsiVolumeRequest;

/** How a CSI volume is mounted. */
export interface CsiMountOptions {
  /**
   * File system, e.g. `ext4`.
   * @default - chosen by the plugin
   */
  readonly fsType?: string;
  /**
   * Flags of mount(8), e.g. `noatime`.
   * @default - none
   */
  readonly mountFlags?: readonly string[];
}

/** Where a task sees a volume of its group. */
export interface VolumeMount {
  /** Name of a volume of the group. */
  readonly volume: string;
  /** Path inside the task. */
  readonly destination: string;
  /**
   * Reading only, even when the group may write.
   * @default - as the group's request
   */
  readonly readOnly?: boolean;
  /**
   * Whether mounts made later show up on the other side.
   * @default "private"
   */
  readonly propagationMode?: "private" | "host-to-task" | "bidirectional";
  /**
   * SELinux label: `Z` for private content, `z` for shared.
   * @default - none
   */
  readonly selinuxLabel?: "Z" | "z";
}

/** Makes a task a CSI storage plugin. */
export interface CsiPlugin {
  /** The plugin's ID, which volumes name. */
  readonly id: string;
  /** `node` mounts, `controller` attaches, `monolith` does both. */
  readonly type: "node" | "controller" | "monolith";
  /**
   * Where the task finds the directory of the plugin socket.
   * @default "/csi"
   */
  readonly mountDir?: string;
  /**
   * Where volumes are staged and published inside the task.
   * @default - chosen by Nomad
   */
  readonly stagePublishBaseDir?: string;
  /**
   * How long the plugin may take to become healthy.
   * @default 30 seconds
   */
  readonly healthTimeout?: Duration;
}

/** @internal */
export function volumeBlock(volume: VolumeRequest): HclBlock {
  return block(
    "volume",
    [volume.name],
    [
      ...attributes({
        type: volume.type,
        source: volume.source,
        read_only: volume.readOnly,
        per_alloc: volume.perAlloc,
        sticky: volume.type === "host" ? volume.sticky : undefined,
        access_mode: volume.accessMode,
        attachment_mode: volume.attachmentMode,
      }),
      ...optionalBlock(
        volume.type === "csi" ? volume.mountOptions : undefined,
        ({ fsType, mountFlags }) =>
          block("mount_options", attributes({ fs_type: fsType, mount_flags: mountFlags })),
      ),
    ],
  );
}

/** @internal */
export function volumeMountBlock(mount: VolumeMount): HclBlock {
  return block(
    "volume_mount",
    attributes({
      volume: mount.volume,
      destination: mount.destination,
      read_only: mount.readOnly,
      propagation_mode: mount.propagationMode,
      selinux_label: mount.selinuxLabel,
    }),
  );
}

/** @internal */
export function csiPluginBlock(plugin: CsiPlugin): HclBlock {
  return block(
    "csi_plugin",
    attributes({
      id: plugin.id,
      type: plugin.type,
      mount_dir: plugin.mountDir,
      stage_publish_base_dir: plugin.stagePublishBaseDir,
      health_timeout: durationText(plugin.healthTimeout),
    }),
  );
}
