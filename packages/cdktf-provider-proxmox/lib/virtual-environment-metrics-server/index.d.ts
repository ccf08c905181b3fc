import { Construct } from 'constructs';
import * as cdktf from 'cdktf';
export interface VirtualEnvironmentMetricsServerConfig extends cdktf.TerraformMetaArguments {
    /**
    * Set this to `true` to disable this metric server.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#disable VirtualEnvironmentMetricsServer#disable}
    */
    readonly disable?: boolean | cdktf.IResolvable;
    /**
    * Root graphite path (ex: `proxmox.mycluster.mykey`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#graphite_path VirtualEnvironmentMetricsServer#graphite_path}
    */
    readonly graphitePath?: string;
    /**
    * Protocol to send graphite data. Choice is between `udp` | `tcp`. If not set, PVE default is `udp`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#graphite_proto VirtualEnvironmentMetricsServer#graphite_proto}
    */
    readonly graphiteProto?: string;
    /**
    * An API path prefix inserted between `<host>:<port>/` and `/api2/`. Can be useful if the InfluxDB service runs behind a reverse proxy.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_api_path_prefix VirtualEnvironmentMetricsServer#influx_api_path_prefix}
    */
    readonly influxApiPathPrefix?: string;
    /**
    * The InfluxDB bucket/db. Only necessary when using the http v2 api.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_bucket VirtualEnvironmentMetricsServer#influx_bucket}
    */
    readonly influxBucket?: string;
    /**
    * Protocol for InfluxDB. Choice is between `udp` | `http` | `https`. If not set, PVE default is `udp`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_db_proto VirtualEnvironmentMetricsServer#influx_db_proto}
    */
    readonly influxDbProto?: string;
    /**
    * InfluxDB max-body-size in bytes. Requests are batched up to this size. If not set, PVE default is `25000000`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_max_body_size VirtualEnvironmentMetricsServer#influx_max_body_size}
    */
    readonly influxMaxBodySize?: number;
    /**
    * The InfluxDB organization. Only necessary when using the http v2 api. Has no meaning when using v2 compatibility api.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_organization VirtualEnvironmentMetricsServer#influx_organization}
    */
    readonly influxOrganization?: string;
    /**
    * The InfluxDB access token. Only necessary when using the http v2 api. If the v2 compatibility api is used, use `user:password` instead.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_token VirtualEnvironmentMetricsServer#influx_token}
    */
    readonly influxToken?: string;
    /**
    * Set to `false` to disable certificate verification for https endpoints.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#influx_verify VirtualEnvironmentMetricsServer#influx_verify}
    */
    readonly influxVerify?: boolean | cdktf.IResolvable;
    /**
    * MTU (maximum transmission unit) for metrics transmission over UDP. If not set, PVE default is `1500` (allowed `512` - `65536`).
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#mtu VirtualEnvironmentMetricsServer#mtu}
    */
    readonly mtu?: number;
    /**
    * Unique name that will be ID of this metric server in PVE.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#name VirtualEnvironmentMetricsServer#name}
    */
    readonly name: string;
    /**
    * Server network port.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#port VirtualEnvironmentMetricsServer#port}
    */
    readonly port: number;
    /**
    * Server dns name or IP address.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#server VirtualEnvironmentMetricsServer#server}
    */
    readonly server: string;
    /**
    * TCP socket timeout in seconds. If not set, PVE default is `1`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#timeout VirtualEnvironmentMetricsServer#timeout}
    */
    readonly timeout?: number;
    /**
    * Plugin type. Choice is between `graphite` | `influxdb`.
    *
    * Docs at Terraform Registry: {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#type VirtualEnvironmentMetricsServer#type}
    */
    readonly type: string;
}
/**
* Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server proxmox_virtual_environment_metrics_server}
*/
export declare class VirtualEnvironmentMetricsServer extends cdktf.TerraformResource {
    static readonly tfResourceType = "proxmox_virtual_environment_metrics_server";
    /**
    * Generates CDKTF code for importing a VirtualEnvironmentMetricsServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the VirtualEnvironmentMetricsServer to import
    * @param importFromId The id of the existing VirtualEnvironmentMetricsServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the VirtualEnvironmentMetricsServer to import is found
    */
    static generateConfigForImport(scope: Construct, importToId: string, importFromId: string, provider?: cdktf.TerraformProvider): cdktf.ImportableResource;
    /**
    * Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server proxmox_virtual_environment_metrics_server} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options VirtualEnvironmentMetricsServerConfig
    */
    constructor(scope: Construct, id: string, config: VirtualEnvironmentMetricsServerConfig);
    private _disable?;
    get disable(): boolean | cdktf.IResolvable;
    set disable(value: boolean | cdktf.IResolvable);
    resetDisable(): void;
    get disableInput(): boolean | cdktf.IResolvable | undefined;
    private _graphitePath?;
    get graphitePath(): string;
    set graphitePath(value: string);
    resetGraphitePath(): void;
    get graphitePathInput(): string | undefined;
    private _graphiteProto?;
    get graphiteProto(): string;
    set graphiteProto(value: string);
    resetGraphiteProto(): void;
    get graphiteProtoInput(): string | undefined;
    get id(): string;
    private _influxApiPathPrefix?;
    get influxApiPathPrefix(): string;
    set influxApiPathPrefix(value: string);
    resetInfluxApiPathPrefix(): void;
    get influxApiPathPrefixInput(): string | undefined;
    private _influxBucket?;
    get influxBucket(): string;
    set influxBucket(value: string);
    resetInfluxBucket(): void;
    get influxBucketInput(): string | undefined;
    private _influxDbProto?;
    get influxDbProto(): string;
    set influxDbProto(value: string);
    resetInfluxDbProto(): void;
    get influxDbProtoInput(): string | undefined;
    private _influxMaxBodySize?;
    get influxMaxBodySize(): number;
    set influxMaxBodySize(value: number);
    resetInfluxMaxBodySize(): void;
    get influxMaxBodySizeInput(): number | undefined;
    private _influxOrganization?;
    get influxOrganization(): string;
    set influxOrganization(value: string);
    resetInfluxOrganization(): void;
    get influxOrganizationInput(): string | undefined;
    private _influxToken?;
    get influxToken(): string;
    set influxToken(value: string);
    resetInfluxToken(): void;
    get influxTokenInput(): string | undefined;
    private _influxVerify?;
    get influxVerify(): boolean | cdktf.IResolvable;
    set influxVerify(value: boolean | cdktf.IResolvable);
    resetInfluxVerify(): void;
    get influxVerifyInput(): boolean | cdktf.IResolvable | undefined;
    private _mtu?;
    get mtu(): number;
    set mtu(value: number);
    resetMtu(): void;
    get mtuInput(): number | undefined;
    private _name?;
    get name(): string;
    set name(value: string);
    get nameInput(): string | undefined;
    private _port?;
    get port(): number;
    set port(value: number);
    get portInput(): number | undefined;
    private _server?;
    get server(): string;
    set server(value: string);
    get serverInput(): string | undefined;
    private _timeout?;
    get timeout(): number;
    set timeout(value: number);
    resetTimeout(): void;
    get timeoutInput(): number | undefined;
    private _type?;
    get type(): string;
    set type(value: string);
    get typeInput(): string | undefined;
    protected synthesizeAttributes(): {
        [name: string]: any;
    };
    protected synthesizeHclAttributes(): {
        [name: string]: any;
    };
}
