"use strict";
// https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server
// generated from terraform resource schema
Object.defineProperty(exports, "__esModule", { value: true });
exports.VirtualEnvironmentMetricsServer = void 0;
const cdktf = require("cdktf");
/**
* Represents a {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server proxmox_virtual_environment_metrics_server}
*/
class VirtualEnvironmentMetricsServer extends cdktf.TerraformResource {
    // =================
    // STATIC PROPERTIES
    // =================
    static tfResourceType = "proxmox_virtual_environment_metrics_server";
    // ==============
    // STATIC Methods
    // ==============
    /**
    * Generates CDKTF code for importing a VirtualEnvironmentMetricsServer resource upon running "cdktf plan <stack-name>"
    * @param scope The scope in which to define this construct
    * @param importToId The construct id used in the generated config for the VirtualEnvironmentMetricsServer to import
    * @param importFromId The id of the existing VirtualEnvironmentMetricsServer that should be imported. Refer to the {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server#import import section} in the documentation of this resource for the id to use
    * @param provider? Optional instance of the provider where the VirtualEnvironmentMetricsServer to import is found
    */
    static generateConfigForImport(scope, importToId, importFromId, provider) {
        return new cdktf.ImportableResource(scope, importToId, { terraformResourceType: "proxmox_virtual_environment_metrics_server", importId: importFromId, provider });
    }
    // ===========
    // INITIALIZER
    // ===========
    /**
    * Create a new {@link https://registry.terraform.io/providers/bpg/proxmox/0.80.0/docs/resources/virtual_environment_metrics_server proxmox_virtual_environment_metrics_server} Resource
    *
    * @param scope The scope in which to define this construct
    * @param id The scoped construct ID. Must be unique amongst siblings in the same scope
    * @param options VirtualEnvironmentMetricsServerConfig
    */
    constructor(scope, id, config) {
        super(scope, id, {
            terraformResourceType: 'proxmox_virtual_environment_metrics_server',
            terraformGeneratorMetadata: {
                providerName: 'proxmox',
                providerVersion: '0.80.0',
                providerVersionConstraint: '~> 0.80'
            },
            provider: config.provider,
            dependsOn: config.dependsOn,
            count: config.count,
            lifecycle: config.lifecycle,
            provisioners: config.provisioners,
            connection: config.connection,
            forEach: config.forEach
        });
        this._disable = config.disable;
        this._graphitePath = config.graphitePath;
        this._graphiteProto = config.graphiteProto;
        this._influxApiPathPrefix = config.influxApiPathPrefix;
        this._influxBucket = config.influxBucket;
        this._influxDbProto = config.influxDbProto;
        this._influxMaxBodySize = config.influxMaxBodySize;
        this._influxOrganization = config.influxOrganization;
        this._influxToken = config.influxToken;
        this._influxVerify = config.influxVerify;
        this._mtu = config.mtu;
        this._name = config.name;
        this._port = config.port;
        this._server = config.server;
        this._timeout = config.timeout;
        this._type = config.type;
    }
    // ==========
    // ATTRIBUTES
    // ==========
    // disable - computed: false, optional: true, required: false
    _disable;
    get disable() {
        return this.getBooleanAttribute('disable');
    }
    set disable(value) {
        this._disable = value;
    }
    resetDisable() {
        this._disable = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get disableInput() {
        return this._disable;
    }
    // graphite_path - computed: false, optional: true, required: false
    _graphitePath;
    get graphitePath() {
        return this.getStringAttribute('graphite_path');
    }
    set graphitePath(value) {
        this._graphitePath = value;
    }
    resetGraphitePath() {
        this._graphitePath = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get graphitePathInput() {
        return this._graphitePath;
    }
    // graphite_proto - computed: false, optional: true, required: false
    _graphiteProto;
    get graphiteProto() {
        return this.getStringAttribute('graphite_proto');
    }
    set graphiteProto(value) {
        this._graphiteProto = value;
    }
    resetGraphiteProto() {
        this._graphiteProto = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get graphiteProtoInput() {
        return this._graphiteProto;
    }
    // id - computed: true, optional: false, required: false
    get id() {
        return this.getStringAttribute('id');
    }
    // influx_api_path_prefix - computed: false, optional: true, required: false
    _influxApiPathPrefix;
    get influxApiPathPrefix() {
        return this.getStringAttribute('influx_api_path_prefix');
    }
    set influxApiPathPrefix(value) {
        this._influxApiPathPrefix = value;
    }
    resetInfluxApiPathPrefix() {
        this._influxApiPathPrefix = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxApiPathPrefixInput() {
        return this._influxApiPathPrefix;
    }
    // influx_bucket - computed: false, optional: true, required: false
    _influxBucket;
    get influxBucket() {
        return this.getStringAttribute('influx_bucket');
    }
    set influxBucket(value) {
        this._influxBucket = value;
    }
    resetInfluxBucket() {
        this._influxBucket = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxBucketInput() {
        return this._influxBucket;
    }
    // influx_db_proto - computed: false, optional: true, required: false
    _influxDbProto;
    get influxDbProto() {
        return this.getStringAttribute('influx_db_proto');
    }
    set influxDbProto(value) {
        this._influxDbProto = value;
    }
    resetInfluxDbProto() {
        this._influxDbProto = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxDbProtoInput() {
        return this._influxDbProto;
    }
    // influx_max_body_size - computed: false, optional: true, required: false
    _influxMaxBodySize;
    get influxMaxBodySize() {
        return this.getNumberAttribute('influx_max_body_size');
    }
    set influxMaxBodySize(value) {
        this._influxMaxBodySize = value;
    }
    resetInfluxMaxBodySize() {
        this._influxMaxBodySize = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxMaxBodySizeInput() {
        return this._influxMaxBodySize;
    }
    // influx_organization - computed: false, optional: true, required: false
    _influxOrganization;
    get influxOrganization() {
        return this.getStringAttribute('influx_organization');
    }
    set influxOrganization(value) {
        this._influxOrganization = value;
    }
    resetInfluxOrganization() {
        this._influxOrganization = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxOrganizationInput() {
        return this._influxOrganization;
    }
    // influx_token - computed: false, optional: true, required: false
    _influxToken;
    get influxToken() {
        return this.getStringAttribute('influx_token');
    }
    set influxToken(value) {
        this._influxToken = value;
    }
    resetInfluxToken() {
        this._influxToken = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxTokenInput() {
        return this._influxToken;
    }
    // influx_verify - computed: false, optional: true, required: false
    _influxVerify;
    get influxVerify() {
        return this.getBooleanAttribute('influx_verify');
    }
    set influxVerify(value) {
        this._influxVerify = value;
    }
    resetInfluxVerify() {
        this._influxVerify = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get influxVerifyInput() {
        return this._influxVerify;
    }
    // mtu - computed: false, optional: true, required: false
    _mtu;
    get mtu() {
        return this.getNumberAttribute('mtu');
    }
    set mtu(value) {
        this._mtu = value;
    }
    resetMtu() {
        this._mtu = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get mtuInput() {
        return this._mtu;
    }
    // name - computed: false, optional: false, required: true
    _name;
    get name() {
        return this.getStringAttribute('name');
    }
    set name(value) {
        this._name = value;
    }
    // Temporarily expose input value. Use with caution.
    get nameInput() {
        return this._name;
    }
    // port - computed: false, optional: false, required: true
    _port;
    get port() {
        return this.getNumberAttribute('port');
    }
    set port(value) {
        this._port = value;
    }
    // Temporarily expose input value. Use with caution.
    get portInput() {
        return this._port;
    }
    // server - computed: false, optional: false, required: true
    _server;
    get server() {
        return this.getStringAttribute('server');
    }
    set server(value) {
        this._server = value;
    }
    // Temporarily expose input value. Use with caution.
    get serverInput() {
        return this._server;
    }
    // timeout - computed: false, optional: true, required: false
    _timeout;
    get timeout() {
        return this.getNumberAttribute('timeout');
    }
    set timeout(value) {
        this._timeout = value;
    }
    resetTimeout() {
        this._timeout = undefined;
    }
    // Temporarily expose input value. Use with caution.
    get timeoutInput() {
        return this._timeout;
    }
    // type - computed: false, optional: false, required: true
    _type;
    get type() {
        return this.getStringAttribute('type');
    }
    set type(value) {
        this._type = value;
    }
    // Temporarily expose input value. Use with caution.
    get typeInput() {
        return this._type;
    }
    // =========
    // SYNTHESIS
    // =========
    synthesizeAttributes() {
        return {
            disable: cdktf.booleanToTerraform(this._disable),
            graphite_path: cdktf.stringToTerraform(this._graphitePath),
            graphite_proto: cdktf.stringToTerraform(this._graphiteProto),
            influx_api_path_prefix: cdktf.stringToTerraform(this._influxApiPathPrefix),
            influx_bucket: cdktf.stringToTerraform(this._influxBucket),
            influx_db_proto: cdktf.stringToTerraform(this._influxDbProto),
            influx_max_body_size: cdktf.numberToTerraform(this._influxMaxBodySize),
            influx_organization: cdktf.stringToTerraform(this._influxOrganization),
            influx_token: cdktf.stringToTerraform(this._influxToken),
            influx_verify: cdktf.booleanToTerraform(this._influxVerify),
            mtu: cdktf.numberToTerraform(this._mtu),
            name: cdktf.stringToTerraform(this._name),
            port: cdktf.numberToTerraform(this._port),
            server: cdktf.stringToTerraform(this._server),
            timeout: cdktf.numberToTerraform(this._timeout),
            type: cdktf.stringToTerraform(this._type),
        };
    }
    synthesizeHclAttributes() {
        const attrs = {
            disable: {
                value: cdktf.booleanToHclTerraform(this._disable),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            graphite_path: {
                value: cdktf.stringToHclTerraform(this._graphitePath),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            graphite_proto: {
                value: cdktf.stringToHclTerraform(this._graphiteProto),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_api_path_prefix: {
                value: cdktf.stringToHclTerraform(this._influxApiPathPrefix),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_bucket: {
                value: cdktf.stringToHclTerraform(this._influxBucket),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_db_proto: {
                value: cdktf.stringToHclTerraform(this._influxDbProto),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_max_body_size: {
                value: cdktf.numberToHclTerraform(this._influxMaxBodySize),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            influx_organization: {
                value: cdktf.stringToHclTerraform(this._influxOrganization),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_token: {
                value: cdktf.stringToHclTerraform(this._influxToken),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            influx_verify: {
                value: cdktf.booleanToHclTerraform(this._influxVerify),
                isBlock: false,
                type: "simple",
                storageClassType: "boolean",
            },
            mtu: {
                value: cdktf.numberToHclTerraform(this._mtu),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            name: {
                value: cdktf.stringToHclTerraform(this._name),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            port: {
                value: cdktf.numberToHclTerraform(this._port),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            server: {
                value: cdktf.stringToHclTerraform(this._server),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
            timeout: {
                value: cdktf.numberToHclTerraform(this._timeout),
                isBlock: false,
                type: "simple",
                storageClassType: "number",
            },
            type: {
                value: cdktf.stringToHclTerraform(this._type),
                isBlock: false,
                type: "simple",
                storageClassType: "string",
            },
        };
        // remove undefined attributes
        return Object.fromEntries(Object.entries(attrs).filter(([_, value]) => value !== undefined && value.value !== undefined));
    }
}
exports.VirtualEnvironmentMetricsServer = VirtualEnvironmentMetricsServer;
