import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VirtualEnvironmentClusterOptionsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Clone I/O bandwidth limit in KiB/s.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#bandwidth_limit_clone VirtualEnvironmentClusterOptions#bandwidth_limit_clone}
    */
    readonly bandwidthLimitClone?: number;
    /**
    * Default I/O bandwidth limit in KiB/s.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#bandwidth_limit_default VirtualEnvironmentClusterOptions#bandwidth_limit_default}
    */
    readonly bandwidthLimitDefault?: number;
    /**
    * Migration I/O bandwidth limit in KiB/s.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#bandwidth_limit_migration VirtualEnvironmentClusterOptions#bandwidth_limit_migration}
    */
    readonly bandwidthLimitMigration?: number;
    /**
    * Move I/O bandwidth limit in KiB/s.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#bandwidth_limit_move VirtualEnvironmentClusterOptions#bandwidth_limit_move}
    */
    readonly bandwidthLimitMove?: number;
    /**
    * Restore I/O bandwidth limit in KiB/s.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#bandwidth_limit_restore VirtualEnvironmentClusterOptions#bandwidth_limit_restore}
    */
    readonly bandwidthLimitRestore?: number;
    /**
    * Select the default Console viewer. Must be `applet` | `vv`| `html5` | `xtermjs`. You can either use the builtin java applet (VNC; deprecated and maps to html5), an external virt-viewer compatible application (SPICE), an HTML5 based vnc viewer (noVNC), or an HTML5 based console client (xtermjs). If the selected viewer is not available (e.g. SPICE not activated for the VM), the fallback is noVNC.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#console VirtualEnvironmentClusterOptions#console}
    */
    readonly console?: string;
    /**
    * Cluster resource scheduling setting for HA. Must be `static` | `basic` (default is `basic`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#crs_ha VirtualEnvironmentClusterOptions#crs_ha}
    */
    readonly crsHa?: string;
    /**
    * Cluster resource scheduling setting for HA rebalance on start.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#crs_ha_rebalance_on_start VirtualEnvironmentClusterOptions#crs_ha_rebalance_on_start}
    */
    readonly crsHaRebalanceOnStart?: boolean | cdktf.IResolvable;
    /**
    * Datacenter description. Shown in the web-interface datacenter notes panel. This is saved as comment inside the configuration file.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#description VirtualEnvironmentClusterOptions#description}
    */
    readonly description?: string;
    /**
    * email address to send notification from (default is root@$hostname).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#email_from VirtualEnvironmentClusterOptions#email_from}
    */
    readonly emailFrom?: string;
    /**
    * Cluster wide HA shutdown policy (). Must be `freeze` | `failover` | `migrate` | `conditional` (default is `conditional`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#ha_shutdown_policy VirtualEnvironmentClusterOptions#ha_shutdown_policy}
    */
    readonly haShutdownPolicy?: string;
    /**
    * Specify external http proxy which is used for downloads (example: `http://username:password@host:port/`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#http_proxy VirtualEnvironmentClusterOptions#http_proxy}
    */
    readonly httpProxy?: string;
    /**
    * Default keyboard layout for vnc server. Must be `de` | `de-ch` | `da` | `en-gb` | `en-us` | `es` | `fi` | `fr` | `fr-be` | `fr-ca` | `fr-ch` | `hu` | `is` | `it` | `ja` | `lt` | `mk` | `nl` | `no` | `pl` | `pt` | `pt-br` | `sv` | `sl` | `tr`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#keyboard VirtualEnvironmentClusterOptions#keyboard}
    */
    readonly keyboard?: string;
    /**
    * Default GUI language. Must be `ca` | `da` | `de` | `en` | `es` | `eu` | `fa` | `fr` | `he` | `it` | `ja` | `nb` | `nn` | `pl` | `pt_BR` | `ru` | `sl` | `sv` | `tr` | `zh_CN` | `zh_TW`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#language VirtualEnvironmentClusterOptions#language}
    */
    readonly language?: string;
    /**
    * Prefix for autogenerated MAC addresses.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#mac_prefix VirtualEnvironmentClusterOptions#mac_prefix}
    */
    readonly macPrefix?: string;
    /**
    * Defines how many workers (per node) are maximal started on actions like 'stopall VMs' or task from the ha-manager.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#max_workers VirtualEnvironmentClusterOptions#max_workers}
    */
    readonly maxWorkers?: number;
    /**
    * Cluster wide migration network CIDR.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#migration_cidr VirtualEnvironmentClusterOptions#migration_cidr}
    */
    readonly migrationCidr?: string;
    /**
    * Cluster wide migration type. Must be `secure` | `insecure` (default is `secure`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#migration_type VirtualEnvironmentClusterOptions#migration_type}
    */
    readonly migrationType?: string;
    /**
    * The ranges for the next free VM ID auto-selection pool.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#next_id VirtualEnvironmentClusterOptions#next_id}
    */
    readonly nextId?: VirtualEnvironmentClusterOptionsNextId;
    /**
    * Cluster-wide notification settings.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#notify VirtualEnvironmentClusterOptions#notify}
    */
    readonly notify?: VirtualEnvironmentClusterOptionsNotify;
}
export interface VirtualEnvironmentClusterOptionsNextId {
    /**
    * The minimum number for the next free VM ID. Must be higher or equal to 100
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#lower VirtualEnvironmentClusterOptions#lower}
    */
    readonly lower?: number;
    /**
    * The maximum number for the next free VM ID. Must be less or equal to 999999999
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#upper VirtualEnvironmentClusterOptions#upper}
    */
    readonly upper?: number;
}
export declare function virtualEnvironmentClusterOptionsNextIdToTerraform(struct?: VirtualEnvironmentClusterOptionsNextId | cdktf.IResolvable): any;
export declare function virtualEnvironmentClusterOptionsNextIdToHclTerraform(struct?: VirtualEnvironmentClusterOptionsNextId | cdktf.IResolvable): any;
export declare class VirtualEnvironmentClusterOptionsNextIdOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VirtualEnvironmentClusterOptionsNextId | cdktf.IResolvable | undefined;
    set internalValue(value: VirtualEnvironmentClusterOptionsNextId | cdktf.IResolvable | undefined);
    private _lower?;
    get lower(): number;
    set lower(value: number);
    resetLower(): void;
    get lowerInput(): number | undefined;
    private _upper?;
    get upper(): number;
    set upper(value: number);
    resetUpper(): void;
    get upperInput(): number | undefined;
}
export interface VirtualEnvironmentClusterOptionsNotify {
    /**
    * Cluster-wide notification settings for the HA fencing mode. Must be `always` | `never`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#ha_fencing_mode VirtualEnvironmentClusterOptions#ha_fencing_mode}
    */
    readonly haFencingMode?: string;
    /**
    * Cluster-wide notification settings for the HA fencing target.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#ha_fencing_target VirtualEnvironmentClusterOptions#ha_fencing_target}
    */
    readonly haFencingTarget?: string;
    /**
    * Cluster-wide notification settings for package updates. Must be `auto` | `always` | `never`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#package_updates VirtualEnvironmentClusterOptions#package_updates}
    */
    readonly packageUpdates?: string;
    /**
    * Cluster-wide notification settings for the package updates target.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#package_updates_target VirtualEnvironmentClusterOptions#package_updates_target}
    */
    readonly packageUpdatesTarget?: string;
    /**
    * Cluster-wide notification settings for replication. Must be `always` | `never`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#replication VirtualEnvironmentClusterOptions#replication}
    */
    readonly replication?: string;
    /**
    * Cluster-wide notification settings for the replication target.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#replication_target VirtualEnvironmentClusterOptions#replication_target}
    */
    readonly replicationTarget?: string;
}
export declare function virtualEnvironmentClusterOptionsNotifyToTerraform(struct?: VirtualEnvironmentClusterOptionsNotify | cdktf.IResolvable): any;
export declare function virtualEnvironmentClusterOptionsNotifyToHclTerraform(struct?: VirtualEnvironmentClusterOptionsNotify | cdktf.IResolvable): any;
export declare class VirtualEnvironmentClusterOptionsNotifyOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): VirtualEnvironmentClusterOptionsNotify | cdktf.IResolvable | undefined;
    set internalValue(value: VirtualEnvironmentClusterOptionsNotify | cdktf.IResolvable | undefined);
    private _haFencingMode?;
    get haFencingMode(): string;
    set haFencingMode(value: string);
    resetHaFencingMode(): void;
    get haFencingModeInput(): string | undefined;
    private _haFencingTarget?;
    get haFencingTarget(): string;
    set haFencingTarget(value: string);
    resetHaFencingTarget(): void;
    get haFencingTargetInput(): string | undefined;
    private _packageUpdates?;
    get packageUpdates(): string;
    set packageUpdates(value: string);
    resetPackageUpdates(): void;
    get packageUpdatesInput(): string | undefined;
    private _packageUpdatesTarget?;
    get packageUpdatesTarget(): string;
    set packageUpdatesTarget(value: string);
    resetPackageUpdatesTarget(): void;
    get packageUpdatesTargetInput(): string | undefined;
    private _replication?;
    get replication(): string;
    set replication(value: string);
    resetReplication(): void;
    get replicationInput(): string | undefined;
    private _replicationTarget?;
    get replicationTarget(): string;
    set replicationTarget(value: string);
    resetReplicationTarget(): void;
    get replicationTargetInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options proxmox_virtual_environment_cluster_options}
*/
export declare class VirtualEnvironmentClusterOptions extends cdktf.TerraformResource {
    static readonly tfResourceType = "proxmox_virtual_environment_cluster_options";
    /**
    * Generates CDKTF code for importing a VirtualEnvironmentClusterOptions resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the VirtualEnvironmentClusterOptions to import
    * @param importFromId The id of the existing VirtualEnvironmentClusterOptions that should be imported. Refer to the {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the VirtualEnvironmentClusterOptions to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_cluster_options proxmox_virtual_environment_cluster_options} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options VirtualEnvironmentClusterOptionsConfig = {}
    */
    constructor(scope: Construct, id: string, config?: VirtualEnvironmentClusterOptionsConfig);
    private _bandwidthLimitClone?;
    get bandwidthLimitClone(): number;
    set bandwidthLimitClone(value: number);
    resetBandwidthLimitClone(): void;
    get bandwidthLimitCloneInput(): number | undefined;
    private _bandwidthLimitDefault?;
    get bandwidthLimitDefault(): number;
    set bandwidthLimitDefault(value: number);
    resetBandwidthLimitDefault(): void;
    get bandwidthLimitDefaultInput(): number | undefined;
    private _bandwidthLimitMigration?;
    get bandwidthLimitMigration(): number;
    set bandwidthLimitMigration(value: number);
    resetBandwidthLimitMigration(): void;
    get bandwidthLimitMigrationInput(): number | undefined;
    private _bandwidthLimitMove?;
    get bandwidthLimitMove(): number;
    set bandwidthLimitMove(value: number);
    resetBandwidthLimitMove(): void;
    get bandwidthLimitMoveInput(): number | undefined;
    private _bandwidthLimitRestore?;
    get bandwidthLimitRestore(): number;
    set bandwidthLimitRestore(value: number);
    resetBandwidthLimitRestore(): void;
    get bandwidthLimitRestoreInput(): number | undefined;
    private _console?;
    get console(): string;
    set console(value: string);
    resetConsole(): void;
    get consoleInput(): string | undefined;
    private _crsHa?;
    get crsHa(): string;
    set crsHa(value: string);
    resetCrsHa(): void;
    get crsHaInput(): string | undefined;
    private _crsHaRebalanceOnStart?;
    get crsHaRebalanceOnStart(): boolean | cdktf.IResolvable;
    set crsHaRebalanceOnStart(value: boolean | cdktf.IResolvable);
    resetCrsHaRebalanceOnStart(): void;
    get crsHaRebalanceOnStartInput(): boolean | cdktf.IResolvable | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _emailFrom?;
    get emailFrom(): string;
    set emailFrom(value: string);
    resetEmailFrom(): void;
    get emailFromInput(): string | undefined;
    private _haShutdownPolicy?;
    get haShutdownPolicy(): string;
    set haShutdownPolicy(value: string);
    resetHaShutdownPolicy(): void;
    get haShutdownPolicyInput(): string | undefined;
    private _httpProxy?;
    get httpProxy(): string;
    set httpProxy(value: string);
    resetHttpProxy(): void;
    get httpProxyInput(): string | undefined;
    get id(): string;
    private _keyboard?;
    get keyboard(): string;
    set keyboard(value: string);
    resetKeyboard(): void;
    get keyboardInput(): string | undefined;
    private _language?;
    get language(): string;
    set language(value: string);
    resetLanguage(): void;
    get languageInput(): string | undefined;
    private _macPrefix?;
    get macPrefix(): string;
    set macPrefix(value: string);
    resetMacPrefix(): void;
    get macPrefixInput(): string | undefined;
    private _maxWorkers?;
    get maxWorkers(): number;
    set maxWorkers(value: number);
    resetMaxWorkers(): void;
    get maxWorkersInput(): number | undefined;
    private _migrationCidr?;
    get migrationCidr(): string;
    set migrationCidr(value: string);
    resetMigrationCidr(): void;
    get migrationCidrInput(): string | undefined;
    private _migrationType?;
    get migrationType(): string;
    set migrationType(value: string);
    resetMigrationType(): void;
    get migrationTypeInput(): string | undefined;
    private _nextId;
    get nextId(): VirtualEnvironmentClusterOptionsNextIdOutputReference;
    putNextId(value: VirtualEnvironmentClusterOptionsNextId): void;
    resetNextId(): void;
    get nextIdInput(): cdktf.IResolvable | VirtualEnvironmentClusterOptionsNextId | undefined;
    private _notify;
    get notify(): VirtualEnvironmentClusterOptionsNotifyOutputReference;
    putNotify(value: VirtualEnvironmentClusterOptionsNotify): void;
    resetNotify(): void;
    get notifyInput(): cdktf.IResolvable | VirtualEnvironmentClusterOptionsNotify | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
