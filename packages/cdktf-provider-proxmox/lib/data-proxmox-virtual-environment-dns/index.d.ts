import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface DataProxmoxVirtualEnvironmentDnsConfig extends cdktf.TerraformMetaArguments {
    /**
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_dns#id DataProxmoxVirtualEnvironmentDns#id}
    *
    * Please be aware that the id field is automatically added to all resources in Terraform providers using a Terraform provider SDK version below 2.
    * If you experience problems setting this value it might not be settable. Please take a look at the provider documentation to ensure it should be settable.
    */
    readonly id?: string;
    /**
    * The node name
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_dns#node_name DataProxmoxVirtualEnvironmentDns#node_name}
    */
    readonly nodeName: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_dns proxmox_virtual_environment_dns}
*/
export declare class DataProxmoxVirtualEnvironmentDns extends cdktf.TerraformDataSource {
    static readonly tfResourceType = "proxmox_virtual_environment_dns";
    /**
    * Generates CDKTF code for importing a DataProxmoxVirtualEnvironmentDns resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the DataProxmoxVirtualEnvironmentDns to import
    * @param importFromId The id of the existing DataProxmoxVirtualEnvironmentDns that should be imported. Refer to the {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_dns#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the DataProxmoxVirtualEnvironmentDns to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/data-sources/virtual_environment_dns proxmox_virtual_environment_dns} Data Source
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options DataProxmoxVirtualEnvironmentDnsConfig
    */
    constructor(scope: Construct, id: string, config: DataProxmoxVirtualEnvironmentDnsConfig);
    get domain(): string;
    private _id?;
    get id(): string;
    set id(value: string);
    resetId(): void;
    get idInput(): string | undefined;
    private _nodeName?;
    get nodeName(): string;
    set nodeName(value: string);
    get nodeNameInput(): string | undefined;
    get servers(): string[];
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
