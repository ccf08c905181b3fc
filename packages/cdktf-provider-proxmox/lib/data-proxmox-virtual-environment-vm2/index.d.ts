import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataProxmoxVirtualEnvironmentVm2Config extends cdktf.TerraformMetaArguments {
    /**
    * The cloning configuration.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#clone DataProxmoxVirtualEnvironmentVm2#clone}
    */
    readonly clone?: DataProxmoxVirtualEnvironmentVm2Clone;
    /**
    * The CPU configuration.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#cpu DataProxmoxVirtualEnvironmentVm2#cpu}
    */
    readonly cpu?: DataProxmoxVirtualEnvironmentVm2Cpu;
    /**
    * The description of the VM.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#description DataProxmoxVirtualEnvironmentVm2#description}
    */
    readonly description?: string;
    /**
    * The unique identifier of the VM in the Proxmox cluster.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#id DataProxmoxVirtualEnvironmentVm2#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id: number;
    /**
    * The name of the VM.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#name DataProxmoxVirtualEnvironmentVm2#name}
    */
    readonly name?: string;
    /**
    * The name of the node where the VM is provisioned.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#node_name DataProxmoxVirtualEnvironmentVm2#node_name}
    */
    readonly nodeName: string;
    /**
    * The RNG (Random Number Generator) configuration.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#rng DataProxmoxVirtualEnvironmentVm2#rng}
    */
    readonly rng?: DataProxmoxVirtualEnvironmentVm2Rng;
    /**
    * The tags assigned to the VM.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#tags DataProxmoxVirtualEnvironmentVm2#tags}
    */
    readonly tags?: string[];
    /**
    * Whether the VM is a template.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#template DataProxmoxVirtualEnvironmentVm2#template}
    */
    readonly template?: boolean | cdktf.IResolvable;
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#timeouts DataProxmoxVirtualEnvironmentVm2#timeouts}
    */
    readonly timeouts?: DataProxmoxVirtualEnvironmentVm2Timeouts;
    /**
    * The VGA configuration.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#vga DataProxmoxVirtualEnvironmentVm2#vga}
    */
    readonly vga?: DataProxmoxVirtualEnvironmentVm2Vga;
}
export interface DataProxmoxVirtualEnvironmentVm2Clone {
    /**
    * The ID of the VM to clone.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#id DataProxmoxVirtualEnvironmentVm2#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id: number;
    /**
    * The number of retries to perform when cloning the VM (default: 3).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#retries DataProxmoxVirtualEnvironmentVm2#retries}
    */
    readonly retries?: number;
}
export declare function dataProxmoxVirtualEnvironmentVm2CloneToTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Clone | cdktf.IResolvable): any;
export declare function dataProxmoxVirtualEnvironmentVm2CloneToHclTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Clone | cdktf.IResolvable): any;
export declare class DataProxmoxVirtualEnvironmentVm2CloneOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataProxmoxVirtualEnvironmentVm2Clone | cdktf.IResolvable | undefined;
    set internalValue(value: DataProxmoxVirtualEnvironmentVm2Clone | cdktf.IResolvable | undefined);
    private _id?;
    get id(): number;
    set id(value: number);
    get idInput(): number | undefined;
    private _retries?;
    get retries(): number;
    set retries(value: number);
    resetRetries(): void;
    get retriesInput(): number | undefined;
}
export interface DataProxmoxVirtualEnvironmentVm2Cpu {
    /**
    * List of host cores used to execute guest processes, for example: '0,5,8-11'
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#affinity DataProxmoxVirtualEnvironmentVm2#affinity}
    */
    readonly affinity?: string;
    /**
    * The CPU architecture.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#architecture DataProxmoxVirtualEnvironmentVm2#architecture}
    */
    readonly architecture?: string;
    /**
    * The number of CPU cores per socket.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#cores DataProxmoxVirtualEnvironmentVm2#cores}
    */
    readonly cores?: number;
    /**
    * Set of additional CPU flags.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#flags DataProxmoxVirtualEnvironmentVm2#flags}
    */
    readonly flags?: string[];
    /**
    * The number of hotplugged vCPUs.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#hotplugged DataProxmoxVirtualEnvironmentVm2#hotplugged}
    */
    readonly hotplugged?: number;
    /**
    * Limit of CPU usage.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#limit DataProxmoxVirtualEnvironmentVm2#limit}
    */
    readonly limit?: number;
    /**
    * Enable NUMA.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#numa DataProxmoxVirtualEnvironmentVm2#numa}
    */
    readonly numa?: boolean | cdktf.IResolvable;
    /**
    * The number of CPU sockets.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#sockets DataProxmoxVirtualEnvironmentVm2#sockets}
    */
    readonly sockets?: number;
    /**
    * Emulated CPU type.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#type DataProxmoxVirtualEnvironmentVm2#type}
    */
    readonly type?: string;
    /**
    * CPU weight for a VM
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#units DataProxmoxVirtualEnvironmentVm2#units}
    */
    readonly units?: number;
}
export declare function dataProxmoxVirtualEnvironmentVm2CpuToTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Cpu | cdktf.IResolvable): any;
export declare function dataProxmoxVirtualEnvironmentVm2CpuToHclTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Cpu | cdktf.IResolvable): any;
export declare class DataProxmoxVirtualEnvironmentVm2CpuOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataProxmoxVirtualEnvironmentVm2Cpu | cdktf.IResolvable | undefined;
    set internalValue(value: DataProxmoxVirtualEnvironmentVm2Cpu | cdktf.IResolvable | undefined);
    private _affinity?;
    get affinity(): string;
    set affinity(value: string);
    resetAffinity(): void;
    get affinityInput(): string | undefined;
    private _architecture?;
    get architecture(): string;
    set architecture(value: string);
    resetArchitecture(): void;
    get architectureInput(): string | undefined;
    private _cores?;
    get cores(): number;
    set cores(value: number);
    resetCores(): void;
    get coresInput(): number | undefined;
    private _flags?;
    get flags(): string[];
    set flags(value: string[]);
    resetFlags(): void;
    get flagsInput(): string[] | undefined;
    private _hotplugged?;
    get hotplugged(): number;
    set hotplugged(value: number);
    resetHotplugged(): void;
    get hotpluggedInput(): number | undefined;
    private _limit?;
    get limit(): number;
    set limit(value: number);
    resetLimit(): void;
    get limitInput(): number | undefined;
    private _numa?;
    get numa(): boolean | cdktf.IResolvable;
    set numa(value: boolean | cdktf.IResolvable);
    resetNuma(): void;
    get numaInput(): boolean | cdktf.IResolvable | undefined;
    private _sockets?;
    get sockets(): number;
    set sockets(value: number);
    resetSockets(): void;
    get socketsInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
    private _units?;
    get units(): number;
    set units(value: number);
    resetUnits(): void;
    get unitsInput(): number | undefined;
}
export interface DataProxmoxVirtualEnvironmentVm2Rng {
    /**
    * Maximum bytes of entropy allowed to get injected into the guest every period.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#max_bytes DataProxmoxVirtualEnvironmentVm2#max_bytes}
    */
    readonly maxBytes?: number;
    /**
    * Period in milliseconds to limit entropy injection to the guest.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#period DataProxmoxVirtualEnvironmentVm2#period}
    */
    readonly period?: number;
    /**
    * The entropy source for the RNG device.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#source DataProxmoxVirtualEnvironmentVm2#source}
    */
    readonly source?: string;
}
export declare function dataProxmoxVirtualEnvironmentVm2RngToTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Rng | cdktf.IResolvable): any;
export declare function dataProxmoxVirtualEnvironmentVm2RngToHclTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Rng | cdktf.IResolvable): any;
export declare class DataProxmoxVirtualEnvironmentVm2RngOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataProxmoxVirtualEnvironmentVm2Rng | cdktf.IResolvable | undefined;
    set internalValue(value: DataProxmoxVirtualEnvironmentVm2Rng | cdktf.IResolvable | undefined);
    private _maxBytes?;
    get maxBytes(): number;
    set maxBytes(value: number);
    resetMaxBytes(): void;
    get maxBytesInput(): number | undefined;
    private _period?;
    get period(): number;
    set period(value: number);
    resetPeriod(): void;
    get periodInput(): number | undefined;
    private _source?;
    get source(): string;
    set source(value: string);
    resetSource(): void;
    get sourceInput(): string | undefined;
}
export interface DataProxmoxVirtualEnvironmentVm2Timeouts {
    /**
    * A string that can be [parsed as a duration](https://pkg.go.dev/time#ParseDuration) consisting of numbers and unit suffixes, such as "30s" or "2h45m". Valid time units are "s" (seconds), "m" (minutes), "h" (hours). Read operations occur during any refresh or planning operation when refresh is enabled.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#read DataProxmoxVirtualEnvironmentVm2#read}
    */
    readonly read?: string;
}
export declare function dataProxmoxVirtualEnvironmentVm2TimeoutsToTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Timeouts | cdktf.IResolvable): any;
export declare function dataProxmoxVirtualEnvironmentVm2TimeoutsToHclTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Timeouts | cdktf.IResolvable): any;
export declare class DataProxmoxVirtualEnvironmentVm2TimeoutsOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataProxmoxVirtualEnvironmentVm2Timeouts | cdktf.IResolvable | undefined;
    set internalValue(value: DataProxmoxVirtualEnvironmentVm2Timeouts | cdktf.IResolvable | undefined);
    private _read?;
    get read(): string;
    set read(value: string);
    resetRead(): void;
    get readInput(): string | undefined;
}
export interface DataProxmoxVirtualEnvironmentVm2Vga {
    /**
    * Enable a specific clipboard.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#clipboard DataProxmoxVirtualEnvironmentVm2#clipboard}
    */
    readonly clipboard?: string;
    /**
    * The VGA memory in megabytes (4-512 MB). Has no effect with serial display.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#memory DataProxmoxVirtualEnvironmentVm2#memory}
    */
    readonly memory?: number;
    /**
    * The VGA type.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#type DataProxmoxVirtualEnvironmentVm2#type}
    */
    readonly type?: string;
}
export declare function dataProxmoxVirtualEnvironmentVm2VgaToTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Vga | cdktf.IResolvable): any;
export declare function dataProxmoxVirtualEnvironmentVm2VgaToHclTerraform(struct?: DataProxmoxVirtualEnvironmentVm2Vga | cdktf.IResolvable): any;
export declare class DataProxmoxVirtualEnvironmentVm2VgaOutputReference extends cdktf.ComplexObject {
    private isEmptyObject;
    private resolvableValue?;
    /**
    * @param terraformResource The parent resource
    * @param terraformAttribute The attribute on the parent resource this class is referencing
    */
    constructor(terraformResource: cdktf.IInterpolatingParent, terraformAttribute: string);
    get internalValue(): DataProxmoxVirtualEnvironmentVm2Vga | cdktf.IResolvable | undefined;
    set internalValue(value: DataProxmoxVirtualEnvironmentVm2Vga | cdktf.IResolvable | undefined);
    private _clipboard?;
    get clipboard(): string;
    set clipboard(value: string);
    resetClipboard(): void;
    get clipboardInput(): string | undefined;
    private _memory?;
    get memory(): number;
    set memory(value: number);
    resetMemory(): void;
    get memoryInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    resetType(): void;
    get typeInput(): string | undefined;
}
/**
* Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2 proxmox_virtual_environment_vm2}
*/
export declare class DataProxmoxVirtualEnvironmentVm2 extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "proxmox_virtual_environment_vm2";
    /**
    * Generates CDKTF code for importing a DataProxmoxVirtualEnvironmentVm2 resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataProxmoxVirtualEnvironmentVm2 to import
    * @param importFromId The id of the existing DataProxmoxVirtualEnvironmentVm2 that should be imported. Refer to the {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataProxmoxVirtualEnvironmentVm2 to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_vm2 proxmox_virtual_environment_vm2} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataProxmoxVirtualEnvironmentVm2Config
    */
    constructor(scope: Construct, id: string, config: DataProxmoxVirtualEnvironmentVm2Config);
    private _clone;
    get clone(): DataProxmoxVirtualEnvironmentVm2CloneOutputReference;
    putClone(value: DataProxmoxVirtualEnvironmentVm2Clone): void;
    resetClone(): void;
    get cloneInput(): cdktf.IResolvable | DataProxmoxVirtualEnvironmentVm2Clone | undefined;
    private _cpu;
    get cpu(): DataProxmoxVirtualEnvironmentVm2CpuOutputReference;
    putCpu(value: DataProxmoxVirtualEnvironmentVm2Cpu): void;
    resetCpu(): void;
    get cpuInput(): cdktf.IResolvable | DataProxmoxVirtualEnvironmentVm2Cpu | undefined;
    private _description?;
    get description(): string;
    set description(value: string);
    resetDescription(): void;
    get descriptionInput(): string | undefined;
    private _id?;
    get id(): number;
    set id(value: number);
    get idInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    resetName(): void;
    get nameInput(): string | undefined;
    private _nodeName?;
    get nodeName(): string;
    set nodeName(value: string);
    get nodeNameInput(): string | undefined;
    private _rng;
    get rng(): DataProxmoxVirtualEnvironmentVm2RngOutputReference;
    putRng(value: DataProxmoxVirtualEnvironmentVm2Rng): void;
    resetRng(): void;
    get rngInput(): cdktf.IResolvable | DataProxmoxVirtualEnvironmentVm2Rng | undefined;
    private _tags?;
    get tags(): string[];
    set tags(value: string[]);
    resetTags(): void;
    get tagsInput(): string[] | undefined;
    private _template?;
    get template(): boolean | cdktf.IResolvable;
    set template(value: boolean | cdktf.IResolvable);
    resetTemplate(): void;
    get templateInput(): boolean | cdktf.IResolvable | undefined;
    private _timeouts;
    get timeouts(): DataProxmoxVirtualEnvironmentVm2TimeoutsOutputReference;
    putTimeouts(value: DataProxmoxVirtualEnvironmentVm2Timeouts): void;
    resetTimeouts(): void;
    get timeoutsInput(): cdktf.IResolvable | DataProxmoxVirtualEnvironmentVm2Timeouts | undefined;
    private _vga;
    get vga(): DataProxmoxVirtualEnvironmentVm2VgaOutputReference;
    putVga(value: DataProxmoxVirtualEnvironmentVm2Vga): void;
    resetVga(): void;
    get vgaInput(): cdktf.IResolvable | DataProxmoxVirtualEnvironmentVm2Vga | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
