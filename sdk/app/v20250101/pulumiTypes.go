// Code generated from github.com/pulumi/pulumi-azure-native-sdk/app/v2/v20250101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20250101

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi-azure-native-sdk/v2/utilities"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Configuration of application logs
type AppLogsConfiguration struct {
	// Logs destination, can be 'log-analytics', 'azure-monitor' or 'none'
	Destination *string `pulumi:"destination"`
	// Log Analytics configuration, must only be provided when destination is configured as 'log-analytics'
	LogAnalyticsConfiguration *LogAnalyticsConfiguration `pulumi:"logAnalyticsConfiguration"`
}

// Configuration of application logs
type AppLogsConfigurationArgs struct {
	// Logs destination, can be 'log-analytics', 'azure-monitor' or 'none'
	Destination pulumi.StringPtrInput `pulumi:"destination"`
	// Log Analytics configuration, must only be provided when destination is configured as 'log-analytics'
	LogAnalyticsConfiguration LogAnalyticsConfigurationPtrInput `pulumi:"logAnalyticsConfiguration"`
}

func (AppLogsConfigurationArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*AppLogsConfiguration)(nil)).Elem()
}

func (i AppLogsConfigurationArgs) ToAppLogsConfigurationPtrOutput() AppLogsConfigurationPtrOutput {
	return i.ToAppLogsConfigurationPtrOutputWithContext(context.Background())
}

func (i AppLogsConfigurationArgs) ToAppLogsConfigurationPtrOutputWithContext(ctx context.Context) AppLogsConfigurationPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(AppLogsConfigurationOutput).ToAppLogsConfigurationPtrOutputWithContext(ctx)
}

// AppLogsConfigurationPtrInput is an input type that accepts AppLogsConfigurationArgs, AppLogsConfigurationPtr and AppLogsConfigurationPtrOutput values.
// You can construct a concrete instance of `AppLogsConfigurationPtrInput` via:
//
//	        AppLogsConfigurationArgs{...}
//
//	or:
//
//	        nil
type AppLogsConfigurationPtrInput interface {
	pulumi.Input

	ToAppLogsConfigurationPtrOutput() AppLogsConfigurationPtrOutput
	ToAppLogsConfigurationPtrOutputWithContext(context.Context) AppLogsConfigurationPtrOutput
}

// Configuration of application logs
type AppLogsConfigurationOutput struct{ *pulumi.OutputState }

func (AppLogsConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*AppLogsConfiguration)(nil)).Elem()
}

func (o AppLogsConfigurationOutput) ToAppLogsConfigurationPtrOutput() AppLogsConfigurationPtrOutput {
	return o.ToAppLogsConfigurationPtrOutputWithContext(context.Background())
}

func (o AppLogsConfigurationOutput) ToAppLogsConfigurationPtrOutputWithContext(ctx context.Context) AppLogsConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v AppLogsConfiguration) *AppLogsConfiguration {
		return &v
	}).(AppLogsConfigurationPtrOutput)
}

type AppLogsConfigurationPtrOutput struct{ *pulumi.OutputState }

func (AppLogsConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**AppLogsConfiguration)(nil)).Elem()
}

func (o AppLogsConfigurationPtrOutput) ToAppLogsConfigurationPtrOutput() AppLogsConfigurationPtrOutput {
	return o
}

func (o AppLogsConfigurationPtrOutput) ToAppLogsConfigurationPtrOutputWithContext(ctx context.Context) AppLogsConfigurationPtrOutput {
	return o
}

func (o AppLogsConfigurationPtrOutput) Elem() AppLogsConfigurationOutput {
	return o.ApplyT(func(v *AppLogsConfiguration) AppLogsConfiguration {
		if v != nil {
			return *v
		}
		var ret AppLogsConfiguration
		return ret
	}).(AppLogsConfigurationOutput)
}

// Properties for a certificate stored in a Key Vault.
type CertificateKeyVaultProperties struct {
	// Resource ID of a managed identity to authenticate with Azure Key Vault, or System to use a system-assigned identity.
	Identity *string `pulumi:"identity"`
	// URL pointing to the Azure Key Vault secret that holds the certificate.
	KeyVaultUrl *string `pulumi:"keyVaultUrl"`
}

// Container App container definition
type Container struct {
	// Container start command arguments.
	Args []string `pulumi:"args"`
	// Container start command.
	Command []string `pulumi:"command"`
	// Container environment variables.
	Env []EnvironmentVar `pulumi:"env"`
	// Container image tag.
	Image *string `pulumi:"image"`
	// Custom container name.
	Name *string `pulumi:"name"`
	// List of probes for the container.
	Probes []ContainerAppProbe `pulumi:"probes"`
	// Container resource requirements.
	Resources *ContainerResources `pulumi:"resources"`
	// Container volume mounts.
	VolumeMounts []VolumeMount `pulumi:"volumeMounts"`
}

// ContainerInput is an input type that accepts ContainerArgs and ContainerOutput values.
// You can construct a concrete instance of `ContainerInput` via:
//
//	ContainerArgs{...}
type ContainerInput interface {
	pulumi.Input

	ToContainerOutput() ContainerOutput
	ToContainerOutputWithContext(context.Context) ContainerOutput
}

// Container App container definition
type ContainerArgs struct {
	// Container start command arguments.
	Args pulumi.StringArrayInput `pulumi:"args"`
	// Container start command.
	Command pulumi.StringArrayInput `pulumi:"command"`
	// Container environment variables.
	Env EnvironmentVarArrayInput `pulumi:"env"`
	// Container image tag.
	Image pulumi.StringPtrInput `pulumi:"image"`
	// Custom container name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// List of probes for the container.
	Probes ContainerAppProbeArrayInput `pulumi:"probes"`
	// Container resource requirements.
	Resources ContainerResourcesPtrInput `pulumi:"resources"`
	// Container volume mounts.
	VolumeMounts VolumeMountArrayInput `pulumi:"volumeMounts"`
}

func (ContainerArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*Container)(nil)).Elem()
}

func (i ContainerArgs) ToContainerOutput() ContainerOutput {
	return i.ToContainerOutputWithContext(context.Background())
}

func (i ContainerArgs) ToContainerOutputWithContext(ctx context.Context) ContainerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ContainerOutput)
}

// ContainerArrayInput is an input type that accepts ContainerArray and ContainerArrayOutput values.
// You can construct a concrete instance of `ContainerArrayInput` via:
//
//	ContainerArray{ ContainerArgs{...} }
type ContainerArrayInput interface {
	pulumi.Input

	ToContainerArrayOutput() ContainerArrayOutput
	ToContainerArrayOutputWithContext(context.Context) ContainerArrayOutput
}

type ContainerArray []ContainerInput

func (ContainerArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]Container)(nil)).Elem()
}

func (i ContainerArray) ToContainerArrayOutput() ContainerArrayOutput {
	return i.ToContainerArrayOutputWithContext(context.Background())
}

func (i ContainerArray) ToContainerArrayOutputWithContext(ctx context.Context) ContainerArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ContainerArrayOutput)
}

// Container App container definition
type ContainerOutput struct{ *pulumi.OutputState }

func (ContainerOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Container)(nil)).Elem()
}

func (o ContainerOutput) ToContainerOutput() ContainerOutput {
	return o
}

func (o ContainerOutput) ToContainerOutputWithContext(ctx context.Context) ContainerOutput {
	return o
}

// Container start command arguments.
func (o ContainerOutput) Args() pulumi.StringArrayOutput {
	return o.ApplyT(func(v Container) []string { return v.Args }).(pulumi.StringArrayOutput)
}

// Container start command.
func (o ContainerOutput) Command() pulumi.StringArrayOutput {
	return o.ApplyT(func(v Container) []string { return v.Command }).(pulumi.StringArrayOutput)
}

// Container environment variables.
func (o ContainerOutput) Env() EnvironmentVarArrayOutput {
	return o.ApplyT(func(v Container) []EnvironmentVar { return v.Env }).(EnvironmentVarArrayOutput)
}

// Container image tag.
func (o ContainerOutput) Image() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Container) *string { return v.Image }).(pulumi.StringPtrOutput)
}

// Custom container name.
func (o ContainerOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Container) *string { return v.Name }).(pulumi.StringPtrOutput)
}

type ContainerArrayOutput struct{ *pulumi.OutputState }

func (ContainerArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]Container)(nil)).Elem()
}

func (o ContainerArrayOutput) ToContainerArrayOutput() ContainerArrayOutput {
	return o
}

func (o ContainerArrayOutput) ToContainerArrayOutputWithContext(ctx context.Context) ContainerArrayOutput {
	return o
}

func (o ContainerArrayOutput) Index(i pulumi.IntInput) ContainerOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) Container {
		return vs[0].([]Container)[vs[1].(int)]
	}).(ContainerOutput)
}

// Probe describes a health check to be performed against a container to determine whether it is alive or ready to receive traffic.
type ContainerAppProbe struct {
	// Minimum consecutive failures for the probe to be considered failed after having succeeded. Defaults to 3. Minimum value is 1. Maximum value is 10.
	FailureThreshold *int `pulumi:"failureThreshold"`
	// HTTPGet specifies the http request to perform.
	HttpGet *ContainerAppProbeHttpGet `pulumi:"httpGet"`
	// Number of seconds after the container has started before liveness probes are initiated. Minimum value is 1. Maximum value is 60.
	InitialDelaySeconds *int `pulumi:"initialDelaySeconds"`
	// How often (in seconds) to perform the probe. Default to 10 seconds. Minimum value is 1. Maximum value is 240.
	PeriodSeconds *int `pulumi:"periodSeconds"`
	// Minimum consecutive successes for the probe to be considered successful after having failed. Defaults to 1. Must be 1 for liveness and startup. Minimum value is 1. Maximum value is 10.
	SuccessThreshold *int `pulumi:"successThreshold"`
	// TCPSocket specifies an action involving a TCP port. TCP hooks not yet supported.
	TcpSocket *ContainerAppProbeTcpSocket `pulumi:"tcpSocket"`
	// Optional duration in seconds the pod needs to terminate gracefully upon probe failure. The grace period is the duration in seconds after the processes running in the pod are sent a termination signal and the time when the processes are forcibly halted with a kill signal. Set this value longer than the expected cleanup time for your process. If this value is nil, the pod's terminationGracePeriodSeconds will be used. Otherwise, this value overrides the value provided by the pod spec. Value must be non-negative integer. The value zero indicates stop immediately via the kill signal (no opportunity to shut down). This is an alpha field and requires enabling ProbeTerminationGracePeriod feature gate. Maximum value is 3600 seconds (1 hour)
	TerminationGracePeriodSeconds *float64 `pulumi:"terminationGracePeriodSeconds"`
	// Number of seconds after which the probe times out. Defaults to 1 second. Minimum value is 1. Maximum value is 240.
	TimeoutSeconds *int `pulumi:"timeoutSeconds"`
	// The type of probe.
	Type *string `pulumi:"type"`
}

// ContainerAppProbeArrayInput is an input type that accepts ContainerAppProbeArray and ContainerAppProbeArrayOutput values.
// You can construct a concrete instance of `ContainerAppProbeArrayInput` via:
//
//	ContainerAppProbeArray{ ContainerAppProbeArgs{...} }
type ContainerAppProbeArrayInput interface {
	pulumi.Input

	ToContainerAppProbeArrayOutput() ContainerAppProbeArrayOutput
	ToContainerAppProbeArrayOutputWithContext(context.Context) ContainerAppProbeArrayOutput
}

// Probe describes a health check to be performed against a container to determine whether it is alive or ready to receive traffic.
type ContainerAppProbeOutput struct{ *pulumi.OutputState }

func (ContainerAppProbeOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ContainerAppProbe)(nil)).Elem()
}

// The type of probe.
func (o ContainerAppProbeOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ContainerAppProbe) *string { return v.Type }).(pulumi.StringPtrOutput)
}

type ContainerAppProbeArrayOutput struct{ *pulumi.OutputState }

func (ContainerAppProbeArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]ContainerAppProbe)(nil)).Elem()
}

func (o ContainerAppProbeArrayOutput) ToContainerAppProbeArrayOutput() ContainerAppProbeArrayOutput {
	return o
}

func (o ContainerAppProbeArrayOutput) ToContainerAppProbeArrayOutputWithContext(ctx context.Context) ContainerAppProbeArrayOutput {
	return o
}

func (o ContainerAppProbeArrayOutput) Index(i pulumi.IntInput) ContainerAppProbeOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) ContainerAppProbe {
		return vs[0].([]ContainerAppProbe)[vs[1].(int)]
	}).(ContainerAppProbeOutput)
}

// HTTPGet specifies the http request to perform.
type ContainerAppProbeHttpGet struct {
	// Host name to connect to, defaults to the pod IP. You probably want to set "Host" in httpHeaders instead.
	Host *string `pulumi:"host"`
	// Custom headers to set in the request. HTTP allows repeated headers.
	HttpHeaders []ContainerAppProbeHttpHeaders `pulumi:"httpHeaders"`
	// Path to access on the HTTP server.
	Path *string `pulumi:"path"`
	// Name or number of the port to access on the container. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
	Port int `pulumi:"port"`
	// Scheme to use for connecting to the host. Defaults to HTTP.
	Scheme *string `pulumi:"scheme"`
}

// HTTPHeader describes a custom header to be used in HTTP probes
type ContainerAppProbeHttpHeaders struct {
	// The header field name
	Name string `pulumi:"name"`
	// The header field value
	Value string `pulumi:"value"`
}

// TCPSocket specifies an action involving a TCP port. TCP hooks not yet supported.
type ContainerAppProbeTcpSocket struct {
	// Optional: Host name to connect to, defaults to the pod IP.
	Host *string `pulumi:"host"`
	// Number or name of the port to access on the container. Number must be in the range 1 to 65535. Name must be an IANA_SVC_NAME.
	Port int `pulumi:"port"`
}

// Container App container resource requirements.
type ContainerResources struct {
	// Required CPU in cores, e.g. 0.5
	Cpu *float64 `pulumi:"cpu"`
	// Required memory, e.g. "250Mb"
	Memory *string `pulumi:"memory"`
}

// Container App container resource requirements.
type ContainerResourcesArgs struct {
	// Required CPU in cores, e.g. 0.5
	Cpu pulumi.Float64PtrInput `pulumi:"cpu"`
	// Required memory, e.g. "250Mb"
	Memory pulumi.StringPtrInput `pulumi:"memory"`
}

func (ContainerResourcesArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*ContainerResources)(nil)).Elem()
}

func (i ContainerResourcesArgs) ToContainerResourcesPtrOutput() ContainerResourcesPtrOutput {
	return i.ToContainerResourcesPtrOutputWithContext(context.Background())
}

func (i ContainerResourcesArgs) ToContainerResourcesPtrOutputWithContext(ctx context.Context) ContainerResourcesPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ContainerResourcesOutput).ToContainerResourcesPtrOutputWithContext(ctx)
}

// ContainerResourcesPtrInput is an input type that accepts ContainerResourcesArgs, ContainerResourcesPtr and ContainerResourcesPtrOutput values.
// You can construct a concrete instance of `ContainerResourcesPtrInput` via:
//
//	        ContainerResourcesArgs{...}
//
//	or:
//
//	        nil
type ContainerResourcesPtrInput interface {
	pulumi.Input

	ToContainerResourcesPtrOutput() ContainerResourcesPtrOutput
	ToContainerResourcesPtrOutputWithContext(context.Context) ContainerResourcesPtrOutput
}

// Container App container resource requirements.
type ContainerResourcesOutput struct{ *pulumi.OutputState }

func (ContainerResourcesOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ContainerResources)(nil)).Elem()
}

func (o ContainerResourcesOutput) ToContainerResourcesPtrOutput() ContainerResourcesPtrOutput {
	return o.ToContainerResourcesPtrOutputWithContext(context.Background())
}

func (o ContainerResourcesOutput) ToContainerResourcesPtrOutputWithContext(ctx context.Context) ContainerResourcesPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ContainerResources) *ContainerResources {
		return &v
	}).(ContainerResourcesPtrOutput)
}

// Required memory, e.g. "250Mb"
func (o ContainerResourcesOutput) Memory() pulumi.StringPtrOutput {
	return o.ApplyT(func(v ContainerResources) *string { return v.Memory }).(pulumi.StringPtrOutput)
}

type ContainerResourcesPtrOutput struct{ *pulumi.OutputState }

func (ContainerResourcesPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**ContainerResources)(nil)).Elem()
}

func (o ContainerResourcesPtrOutput) ToContainerResourcesPtrOutput() ContainerResourcesPtrOutput {
	return o
}

func (o ContainerResourcesPtrOutput) ToContainerResourcesPtrOutputWithContext(ctx context.Context) ContainerResourcesPtrOutput {
	return o
}

func (o ContainerResourcesPtrOutput) Elem() ContainerResourcesOutput {
	return o.ApplyT(func(v *ContainerResources) ContainerResources {
		if v != nil {
			return *v
		}
		var ret ContainerResources
		return ret
	}).(ContainerResourcesOutput)
}

// Required memory, e.g. "250Mb"
func (o ContainerResourcesPtrOutput) Memory() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ContainerResources) *string {
		if v == nil {
			return nil
		}
		return v.Memory
	}).(pulumi.StringPtrOutput)
}

// Configuration properties for apps environment custom domain
type CustomDomainConfiguration struct {
	// Certificate stored in Azure Key Vault.
	CertificateKeyVaultProperties *CertificateKeyVaultProperties `pulumi:"certificateKeyVaultProperties"`
	// Certificate password
	CertificatePassword *string `pulumi:"certificatePassword"`
	// PFX or PEM blob
	CertificateValue *string `pulumi:"certificateValue"`
	// Dns suffix for the environment domain
	DnsSuffix *string `pulumi:"dnsSuffix"`
}

// CustomDomainConfigurationPtrInput is an input type that accepts CustomDomainConfigurationArgs, CustomDomainConfigurationPtr and CustomDomainConfigurationPtrOutput values.
// You can construct a concrete instance of `CustomDomainConfigurationPtrInput` via:
//
//	        CustomDomainConfigurationArgs{...}
//
//	or:
//
//	        nil
type CustomDomainConfigurationPtrInput interface {
	pulumi.Input

	ToCustomDomainConfigurationPtrOutput() CustomDomainConfigurationPtrOutput
	ToCustomDomainConfigurationPtrOutputWithContext(context.Context) CustomDomainConfigurationPtrOutput
}

// Configuration properties for apps environment custom domain
type CustomDomainConfigurationOutput struct{ *pulumi.OutputState }

func (CustomDomainConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*CustomDomainConfiguration)(nil)).Elem()
}

func (o CustomDomainConfigurationOutput) ToCustomDomainConfigurationPtrOutput() CustomDomainConfigurationPtrOutput {
	return o.ToCustomDomainConfigurationPtrOutputWithContext(context.Background())
}

func (o CustomDomainConfigurationOutput) ToCustomDomainConfigurationPtrOutputWithContext(ctx context.Context) CustomDomainConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v CustomDomainConfiguration) *CustomDomainConfiguration {
		return &v
	}).(CustomDomainConfigurationPtrOutput)
}

type CustomDomainConfigurationPtrOutput struct{ *pulumi.OutputState }

func (CustomDomainConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**CustomDomainConfiguration)(nil)).Elem()
}

func (o CustomDomainConfigurationPtrOutput) ToCustomDomainConfigurationPtrOutput() CustomDomainConfigurationPtrOutput {
	return o
}

func (o CustomDomainConfigurationPtrOutput) ToCustomDomainConfigurationPtrOutputWithContext(ctx context.Context) CustomDomainConfigurationPtrOutput {
	return o
}

func (o CustomDomainConfigurationPtrOutput) Elem() CustomDomainConfigurationOutput {
	return o.ApplyT(func(v *CustomDomainConfiguration) CustomDomainConfiguration {
		if v != nil {
			return *v
		}
		var ret CustomDomainConfiguration
		return ret
	}).(CustomDomainConfigurationOutput)
}

// Container App container Custom scaling rule.
type CustomScaleRule struct {
	// Authentication secrets for the custom scale rule.
	Auth []ScaleRuleAuth `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Metadata properties to describe custom scale rule.
	Metadata map[string]string `pulumi:"metadata"`
	// Type of the custom scale rule
	// eg: azure-servicebus, redis etc.
	Type *string `pulumi:"type"`
}

// Container App container environment variable.
type EnvironmentVar struct {
	// Environment variable name.
	Name *string `pulumi:"name"`
	// Name of the Container App secret from which to pull the environment variable value.
	SecretRef *string `pulumi:"secretRef"`
	// Non-secret environment variable value.
	Value *string `pulumi:"value"`
}

// EnvironmentVarInput is an input type that accepts EnvironmentVarArgs and EnvironmentVarOutput values.
// You can construct a concrete instance of `EnvironmentVarInput` via:
//
//	EnvironmentVarArgs{...}
type EnvironmentVarInput interface {
	pulumi.Input

	ToEnvironmentVarOutput() EnvironmentVarOutput
	ToEnvironmentVarOutputWithContext(context.Context) EnvironmentVarOutput
}

// Container App container environment variable.
type EnvironmentVarArgs struct {
	// Environment variable name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Name of the Container App secret from which to pull the environment variable value.
	SecretRef pulumi.StringPtrInput `pulumi:"secretRef"`
	// Non-secret environment variable value.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

func (EnvironmentVarArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*EnvironmentVar)(nil)).Elem()
}

func (i EnvironmentVarArgs) ToEnvironmentVarOutput() EnvironmentVarOutput {
	return i.ToEnvironmentVarOutputWithContext(context.Background())
}

func (i EnvironmentVarArgs) ToEnvironmentVarOutputWithContext(ctx context.Context) EnvironmentVarOutput {
	return pulumi.ToOutputWithContext(ctx, i).(EnvironmentVarOutput)
}

// EnvironmentVarArrayInput is an input type that accepts EnvironmentVarArray and EnvironmentVarArrayOutput values.
// You can construct a concrete instance of `EnvironmentVarArrayInput` via:
//
//	EnvironmentVarArray{ EnvironmentVarArgs{...} }
type EnvironmentVarArrayInput interface {
	pulumi.Input

	ToEnvironmentVarArrayOutput() EnvironmentVarArrayOutput
	ToEnvironmentVarArrayOutputWithContext(context.Context) EnvironmentVarArrayOutput
}

type EnvironmentVarArray []EnvironmentVarInput

func (EnvironmentVarArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]EnvironmentVar)(nil)).Elem()
}

func (i EnvironmentVarArray) ToEnvironmentVarArrayOutput() EnvironmentVarArrayOutput {
	return i.ToEnvironmentVarArrayOutputWithContext(context.Background())
}

func (i EnvironmentVarArray) ToEnvironmentVarArrayOutputWithContext(ctx context.Context) EnvironmentVarArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(EnvironmentVarArrayOutput)
}

// Container App container environment variable.
type EnvironmentVarOutput struct{ *pulumi.OutputState }

func (EnvironmentVarOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*EnvironmentVar)(nil)).Elem()
}

func (o EnvironmentVarOutput) ToEnvironmentVarOutput() EnvironmentVarOutput {
	return o
}

func (o EnvironmentVarOutput) ToEnvironmentVarOutputWithContext(ctx context.Context) EnvironmentVarOutput {
	return o
}

// Environment variable name.
func (o EnvironmentVarOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v EnvironmentVar) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// Non-secret environment variable value.
func (o EnvironmentVarOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v EnvironmentVar) *string { return v.Value }).(pulumi.StringPtrOutput)
}

type EnvironmentVarArrayOutput struct{ *pulumi.OutputState }

func (EnvironmentVarArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]EnvironmentVar)(nil)).Elem()
}

func (o EnvironmentVarArrayOutput) ToEnvironmentVarArrayOutput() EnvironmentVarArrayOutput {
	return o
}

func (o EnvironmentVarArrayOutput) ToEnvironmentVarArrayOutputWithContext(ctx context.Context) EnvironmentVarArrayOutput {
	return o
}

func (o EnvironmentVarArrayOutput) Index(i pulumi.IntInput) EnvironmentVarOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) EnvironmentVar {
		return vs[0].([]EnvironmentVar)[vs[1].(int)]
	}).(EnvironmentVarOutput)
}

// Container App container Http scaling rule.
type HttpScaleRule struct {
	// Authentication secrets for the custom scale rule.
	Auth []ScaleRuleAuth `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Metadata properties to describe http scale rule.
	Metadata map[string]string `pulumi:"metadata"`
}

// Optional settings for a Managed Identity that is assigned to the Container App.
type IdentitySettings struct {
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity string `pulumi:"identity"`
	// Use to select the lifecycle stages of a Container App during which the Managed Identity should be available.
	Lifecycle *string `pulumi:"lifecycle"`
}

// Defaults sets the appropriate defaults for IdentitySettings
func (val *IdentitySettings) Defaults() *IdentitySettings {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Lifecycle == nil {
		lifecycle_ := "All"
		tmp.Lifecycle = &lifecycle_
	}
	return &tmp
}

// IdentitySettingsInput is an input type that accepts IdentitySettingsArgs and IdentitySettingsOutput values.
// You can construct a concrete instance of `IdentitySettingsInput` via:
//
//	IdentitySettingsArgs{...}
type IdentitySettingsInput interface {
	pulumi.Input

	ToIdentitySettingsOutput() IdentitySettingsOutput
	ToIdentitySettingsOutputWithContext(context.Context) IdentitySettingsOutput
}

// Optional settings for a Managed Identity that is assigned to the Container App.
type IdentitySettingsArgs struct {
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity pulumi.StringInput `pulumi:"identity"`
	// Use to select the lifecycle stages of a Container App during which the Managed Identity should be available.
	Lifecycle pulumi.StringPtrInput `pulumi:"lifecycle"`
}

// Defaults sets the appropriate defaults for IdentitySettingsArgs
func (val *IdentitySettingsArgs) Defaults() *IdentitySettingsArgs {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Lifecycle == nil {
		tmp.Lifecycle = pulumi.StringPtr("All")
	}
	return &tmp
}

func (IdentitySettingsArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*IdentitySettings)(nil)).Elem()
}

func (i IdentitySettingsArgs) ToIdentitySettingsOutput() IdentitySettingsOutput {
	return i.ToIdentitySettingsOutputWithContext(context.Background())
}

func (i IdentitySettingsArgs) ToIdentitySettingsOutputWithContext(ctx context.Context) IdentitySettingsOutput {
	return pulumi.ToOutputWithContext(ctx, i).(IdentitySettingsOutput)
}

// IdentitySettingsArrayInput is an input type that accepts IdentitySettingsArray and IdentitySettingsArrayOutput values.
// You can construct a concrete instance of `IdentitySettingsArrayInput` via:
//
//	IdentitySettingsArray{ IdentitySettingsArgs{...} }
type IdentitySettingsArrayInput interface {
	pulumi.Input

	ToIdentitySettingsArrayOutput() IdentitySettingsArrayOutput
	ToIdentitySettingsArrayOutputWithContext(context.Context) IdentitySettingsArrayOutput
}

type IdentitySettingsArray []IdentitySettingsInput

func (IdentitySettingsArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]IdentitySettings)(nil)).Elem()
}

func (i IdentitySettingsArray) ToIdentitySettingsArrayOutput() IdentitySettingsArrayOutput {
	return i.ToIdentitySettingsArrayOutputWithContext(context.Background())
}

func (i IdentitySettingsArray) ToIdentitySettingsArrayOutputWithContext(ctx context.Context) IdentitySettingsArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(IdentitySettingsArrayOutput)
}

// Optional settings for a Managed Identity that is assigned to the Container App.
type IdentitySettingsOutput struct{ *pulumi.OutputState }

func (IdentitySettingsOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*IdentitySettings)(nil)).Elem()
}

func (o IdentitySettingsOutput) ToIdentitySettingsOutput() IdentitySettingsOutput {
	return o
}

func (o IdentitySettingsOutput) ToIdentitySettingsOutputWithContext(ctx context.Context) IdentitySettingsOutput {
	return o
}

// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
func (o IdentitySettingsOutput) Identity() pulumi.StringOutput {
	return o.ApplyT(func(v IdentitySettings) string { return v.Identity }).(pulumi.StringOutput)
}

// Use to select the lifecycle stages of a Container App during which the Managed Identity should be available.
func (o IdentitySettingsOutput) Lifecycle() pulumi.StringPtrOutput {
	return o.ApplyT(func(v IdentitySettings) *string { return v.Lifecycle }).(pulumi.StringPtrOutput)
}

type IdentitySettingsArrayOutput struct{ *pulumi.OutputState }

func (IdentitySettingsArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]IdentitySettings)(nil)).Elem()
}

func (o IdentitySettingsArrayOutput) ToIdentitySettingsArrayOutput() IdentitySettingsArrayOutput {
	return o
}

func (o IdentitySettingsArrayOutput) ToIdentitySettingsArrayOutputWithContext(ctx context.Context) IdentitySettingsArrayOutput {
	return o
}

func (o IdentitySettingsArrayOutput) Index(i pulumi.IntInput) IdentitySettingsOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) IdentitySettings {
		return vs[0].([]IdentitySettings)[vs[1].(int)]
	}).(IdentitySettingsOutput)
}

// Optional settings for a Managed Identity that is assigned to the Container App.
type IdentitySettingsResponse struct {
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity string `pulumi:"identity"`
	// Use to select the lifecycle stages of a Container App during which the Managed Identity should be available.
	Lifecycle *string `pulumi:"lifecycle"`
}

// Defaults sets the appropriate defaults for IdentitySettingsResponse
func (val *IdentitySettingsResponse) Defaults() *IdentitySettingsResponse {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Lifecycle == nil {
		lifecycle_ := "All"
		tmp.Lifecycle = &lifecycle_
	}
	return &tmp
}

// Container App init container definition
type InitContainer struct {
	// Container start command arguments.
	Args []string `pulumi:"args"`
	// Container start command.
	Command []string `pulumi:"command"`
	// Container environment variables.
	Env []EnvironmentVar `pulumi:"env"`
	// Container image tag.
	Image *string `pulumi:"image"`
	// Custom container name.
	Name *string `pulumi:"name"`
	// Container resource requirements.
	Resources *ContainerResources `pulumi:"resources"`
	// Container volume mounts.
	VolumeMounts []VolumeMount `pulumi:"volumeMounts"`
}

// InitContainerInput is an input type that accepts InitContainerArgs and InitContainerOutput values.
// You can construct a concrete instance of `InitContainerInput` via:
//
//	InitContainerArgs{...}
type InitContainerInput interface {
	pulumi.Input

	ToInitContainerOutput() InitContainerOutput
	ToInitContainerOutputWithContext(context.Context) InitContainerOutput
}

// Container App init container definition
type InitContainerArgs struct {
	// Container start command arguments.
	Args pulumi.StringArrayInput `pulumi:"args"`
	// Container start command.
	Command pulumi.StringArrayInput `pulumi:"command"`
	// Container environment variables.
	Env EnvironmentVarArrayInput `pulumi:"env"`
	// Container image tag.
	Image pulumi.StringPtrInput `pulumi:"image"`
	// Custom container name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Container resource requirements.
	Resources ContainerResourcesPtrInput `pulumi:"resources"`
	// Container volume mounts.
	VolumeMounts VolumeMountArrayInput `pulumi:"volumeMounts"`
}

func (InitContainerArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*InitContainer)(nil)).Elem()
}

func (i InitContainerArgs) ToInitContainerOutput() InitContainerOutput {
	return i.ToInitContainerOutputWithContext(context.Background())
}

func (i InitContainerArgs) ToInitContainerOutputWithContext(ctx context.Context) InitContainerOutput {
	return pulumi.ToOutputWithContext(ctx, i).(InitContainerOutput)
}

// InitContainerArrayInput is an input type that accepts InitContainerArray and InitContainerArrayOutput values.
// You can construct a concrete instance of `InitContainerArrayInput` via:
//
//	InitContainerArray{ InitContainerArgs{...} }
type InitContainerArrayInput interface {
	pulumi.Input

	ToInitContainerArrayOutput() InitContainerArrayOutput
	ToInitContainerArrayOutputWithContext(context.Context) InitContainerArrayOutput
}

type InitContainerArray []InitContainerInput

func (InitContainerArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]InitContainer)(nil)).Elem()
}

func (i InitContainerArray) ToInitContainerArrayOutput() InitContainerArrayOutput {
	return i.ToInitContainerArrayOutputWithContext(context.Background())
}

func (i InitContainerArray) ToInitContainerArrayOutputWithContext(ctx context.Context) InitContainerArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(InitContainerArrayOutput)
}

// Container App init container definition
type InitContainerOutput struct{ *pulumi.OutputState }

func (InitContainerOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*InitContainer)(nil)).Elem()
}

func (o InitContainerOutput) ToInitContainerOutput() InitContainerOutput {
	return o
}

func (o InitContainerOutput) ToInitContainerOutputWithContext(ctx context.Context) InitContainerOutput {
	return o
}

// Container start command arguments.
func (o InitContainerOutput) Args() pulumi.StringArrayOutput {
	return o.ApplyT(func(v InitContainer) []string { return v.Args }).(pulumi.StringArrayOutput)
}

// Container start command.
func (o InitContainerOutput) Command() pulumi.StringArrayOutput {
	return o.ApplyT(func(v InitContainer) []string { return v.Command }).(pulumi.StringArrayOutput)
}

// Container environment variables.
func (o InitContainerOutput) Env() EnvironmentVarArrayOutput {
	return o.ApplyT(func(v InitContainer) []EnvironmentVar { return v.Env }).(EnvironmentVarArrayOutput)
}

// Container image tag.
func (o InitContainerOutput) Image() pulumi.StringPtrOutput {
	return o.ApplyT(func(v InitContainer) *string { return v.Image }).(pulumi.StringPtrOutput)
}

// Custom container name.
func (o InitContainerOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v InitContainer) *string { return v.Name }).(pulumi.StringPtrOutput)
}

type InitContainerArrayOutput struct{ *pulumi.OutputState }

func (InitContainerArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]InitContainer)(nil)).Elem()
}

func (o InitContainerArrayOutput) ToInitContainerArrayOutput() InitContainerArrayOutput {
	return o
}

func (o InitContainerArrayOutput) ToInitContainerArrayOutputWithContext(ctx context.Context) InitContainerArrayOutput {
	return o
}

func (o InitContainerArrayOutput) Index(i pulumi.IntInput) InitContainerOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) InitContainer {
		return vs[0].([]InitContainer)[vs[1].(int)]
	}).(InitContainerOutput)
}

// Non versioned Container Apps Job configuration properties
type JobConfiguration struct {
	// Trigger configuration of an event driven job.
	EventTriggerConfig *JobConfigurationEventTriggerConfig `pulumi:"eventTriggerConfig"`
	// Optional settings for Managed Identities that are assigned to the Container App Job. If a Managed Identity is not specified here, default settings will be used.
	IdentitySettings []IdentitySettings `pulumi:"identitySettings"`
	// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
	ManualTriggerConfig *JobConfigurationManualTriggerConfig `pulumi:"manualTriggerConfig"`
	// Collection of private container registry credentials used by a Container apps job
	Registries []RegistryCredentials `pulumi:"registries"`
	// Maximum number of retries before failing the job.
	ReplicaRetryLimit *int `pulumi:"replicaRetryLimit"`
	// Maximum number of seconds a replica is allowed to run.
	ReplicaTimeout int `pulumi:"replicaTimeout"`
	// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
	ScheduleTriggerConfig *JobConfigurationScheduleTriggerConfig `pulumi:"scheduleTriggerConfig"`
	// Collection of secrets used by a Container Apps Job
	Secrets []Secret `pulumi:"secrets"`
	// Trigger type of the job
	TriggerType string `pulumi:"triggerType"`
}

// Defaults sets the appropriate defaults for JobConfiguration
func (val *JobConfiguration) Defaults() *JobConfiguration {
	if val == nil {
		return nil
	}
	tmp := *val
	tmp.EventTriggerConfig = tmp.EventTriggerConfig.Defaults()

	if utilities.IsZero(tmp.TriggerType) {
		tmp.TriggerType = "Manual"
	}
	return &tmp
}

// Non versioned Container Apps Job configuration properties
type JobConfigurationArgs struct {
	// Trigger configuration of an event driven job.
	EventTriggerConfig JobConfigurationEventTriggerConfigPtrInput `pulumi:"eventTriggerConfig"`
	// Optional settings for Managed Identities that are assigned to the Container App Job. If a Managed Identity is not specified here, default settings will be used.
	IdentitySettings IdentitySettingsArrayInput `pulumi:"identitySettings"`
	// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
	ManualTriggerConfig JobConfigurationManualTriggerConfigPtrInput `pulumi:"manualTriggerConfig"`
	// Collection of private container registry credentials used by a Container apps job
	Registries RegistryCredentialsArrayInput `pulumi:"registries"`
	// Maximum number of retries before failing the job.
	ReplicaRetryLimit pulumi.IntPtrInput `pulumi:"replicaRetryLimit"`
	// Maximum number of seconds a replica is allowed to run.
	ReplicaTimeout pulumi.IntInput `pulumi:"replicaTimeout"`
	// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
	ScheduleTriggerConfig JobConfigurationScheduleTriggerConfigPtrInput `pulumi:"scheduleTriggerConfig"`
	// Collection of secrets used by a Container Apps Job
	Secrets SecretArrayInput `pulumi:"secrets"`
	// Trigger type of the job
	TriggerType pulumi.StringInput `pulumi:"triggerType"`
}

// Defaults sets the appropriate defaults for JobConfigurationArgs
func (val *JobConfigurationArgs) Defaults() *JobConfigurationArgs {
	if val == nil {
		return nil
	}
	tmp := *val

	if tmp.TriggerType == nil {
		tmp.TriggerType = pulumi.String("Manual")
	}
	return &tmp
}

func (JobConfigurationArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfiguration)(nil)).Elem()
}

func (i JobConfigurationArgs) ToJobConfigurationPtrOutput() JobConfigurationPtrOutput {
	return i.ToJobConfigurationPtrOutputWithContext(context.Background())
}

func (i JobConfigurationArgs) ToJobConfigurationPtrOutputWithContext(ctx context.Context) JobConfigurationPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobConfigurationOutput).ToJobConfigurationPtrOutputWithContext(ctx)
}

// JobConfigurationPtrInput is an input type that accepts JobConfigurationArgs, JobConfigurationPtr and JobConfigurationPtrOutput values.
// You can construct a concrete instance of `JobConfigurationPtrInput` via:
//
//	        JobConfigurationArgs{...}
//
//	or:
//
//	        nil
type JobConfigurationPtrInput interface {
	pulumi.Input

	ToJobConfigurationPtrOutput() JobConfigurationPtrOutput
	ToJobConfigurationPtrOutputWithContext(context.Context) JobConfigurationPtrOutput
}

// Non versioned Container Apps Job configuration properties
type JobConfigurationOutput struct{ *pulumi.OutputState }

func (JobConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfiguration)(nil)).Elem()
}

func (o JobConfigurationOutput) ToJobConfigurationPtrOutput() JobConfigurationPtrOutput {
	return o.ToJobConfigurationPtrOutputWithContext(context.Background())
}

func (o JobConfigurationOutput) ToJobConfigurationPtrOutputWithContext(ctx context.Context) JobConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobConfiguration) *JobConfiguration {
		return &v
	}).(JobConfigurationPtrOutput)
}

// Trigger configuration of an event driven job.
func (o JobConfigurationOutput) EventTriggerConfig() JobConfigurationEventTriggerConfigPtrOutput {
	return o.ApplyT(func(v JobConfiguration) *JobConfigurationEventTriggerConfig { return v.EventTriggerConfig }).(JobConfigurationEventTriggerConfigPtrOutput)
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
func (o JobConfigurationOutput) ManualTriggerConfig() JobConfigurationManualTriggerConfigPtrOutput {
	return o.ApplyT(func(v JobConfiguration) *JobConfigurationManualTriggerConfig { return v.ManualTriggerConfig }).(JobConfigurationManualTriggerConfigPtrOutput)
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
func (o JobConfigurationOutput) ScheduleTriggerConfig() JobConfigurationScheduleTriggerConfigPtrOutput {
	return o.ApplyT(func(v JobConfiguration) *JobConfigurationScheduleTriggerConfig { return v.ScheduleTriggerConfig }).(JobConfigurationScheduleTriggerConfigPtrOutput)
}

// Collection of secrets used by a Container Apps Job
func (o JobConfigurationOutput) Secrets() SecretArrayOutput {
	return o.ApplyT(func(v JobConfiguration) []Secret { return v.Secrets }).(SecretArrayOutput)
}

// Trigger type of the job
func (o JobConfigurationOutput) TriggerType() pulumi.StringOutput {
	return o.ApplyT(func(v JobConfiguration) string { return v.TriggerType }).(pulumi.StringOutput)
}

type JobConfigurationPtrOutput struct{ *pulumi.OutputState }

func (JobConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobConfiguration)(nil)).Elem()
}

func (o JobConfigurationPtrOutput) ToJobConfigurationPtrOutput() JobConfigurationPtrOutput {
	return o
}

func (o JobConfigurationPtrOutput) ToJobConfigurationPtrOutputWithContext(ctx context.Context) JobConfigurationPtrOutput {
	return o
}

func (o JobConfigurationPtrOutput) Elem() JobConfigurationOutput {
	return o.ApplyT(func(v *JobConfiguration) JobConfiguration {
		if v != nil {
			return *v
		}
		var ret JobConfiguration
		return ret
	}).(JobConfigurationOutput)
}

// Trigger configuration of an event driven job.
func (o JobConfigurationPtrOutput) EventTriggerConfig() JobConfigurationEventTriggerConfigPtrOutput {
	return o.ApplyT(func(v *JobConfiguration) *JobConfigurationEventTriggerConfig {
		if v == nil {
			return nil
		}
		return v.EventTriggerConfig
	}).(JobConfigurationEventTriggerConfigPtrOutput)
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
func (o JobConfigurationPtrOutput) ManualTriggerConfig() JobConfigurationManualTriggerConfigPtrOutput {
	return o.ApplyT(func(v *JobConfiguration) *JobConfigurationManualTriggerConfig {
		if v == nil {
			return nil
		}
		return v.ManualTriggerConfig
	}).(JobConfigurationManualTriggerConfigPtrOutput)
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
func (o JobConfigurationPtrOutput) ScheduleTriggerConfig() JobConfigurationScheduleTriggerConfigPtrOutput {
	return o.ApplyT(func(v *JobConfiguration) *JobConfigurationScheduleTriggerConfig {
		if v == nil {
			return nil
		}
		return v.ScheduleTriggerConfig
	}).(JobConfigurationScheduleTriggerConfigPtrOutput)
}

// Collection of secrets used by a Container Apps Job
func (o JobConfigurationPtrOutput) Secrets() SecretArrayOutput {
	return o.ApplyT(func(v *JobConfiguration) []Secret {
		if v == nil {
			return nil
		}
		return v.Secrets
	}).(SecretArrayOutput)
}

// Trigger type of the job
func (o JobConfigurationPtrOutput) TriggerType() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *JobConfiguration) *string {
		if v == nil {
			return nil
		}
		return &v.TriggerType
	}).(pulumi.StringPtrOutput)
}

// Trigger configuration of an event driven job.
type JobConfigurationEventTriggerConfig struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
	// Scaling configurations for event driven jobs.
	Scale *JobScale `pulumi:"scale"`
}

// Defaults sets the appropriate defaults for JobConfigurationEventTriggerConfig
func (val *JobConfigurationEventTriggerConfig) Defaults() *JobConfigurationEventTriggerConfig {
	if val == nil {
		return nil
	}
	tmp := *val
	tmp.Scale = tmp.Scale.Defaults()

	return &tmp
}

// Trigger configuration of an event driven job.
type JobConfigurationEventTriggerConfigArgs struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism pulumi.IntPtrInput `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount pulumi.IntPtrInput `pulumi:"replicaCompletionCount"`
	// Scaling configurations for event driven jobs.
	Scale JobScalePtrInput `pulumi:"scale"`
}

// Defaults sets the appropriate defaults for JobConfigurationEventTriggerConfigArgs
func (val *JobConfigurationEventTriggerConfigArgs) Defaults() *JobConfigurationEventTriggerConfigArgs {
	if val == nil {
		return nil
	}
	tmp := *val

	return &tmp
}

func (JobConfigurationEventTriggerConfigArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationEventTriggerConfig)(nil)).Elem()
}

func (i JobConfigurationEventTriggerConfigArgs) ToJobConfigurationEventTriggerConfigPtrOutput() JobConfigurationEventTriggerConfigPtrOutput {
	return i.ToJobConfigurationEventTriggerConfigPtrOutputWithContext(context.Background())
}

func (i JobConfigurationEventTriggerConfigArgs) ToJobConfigurationEventTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationEventTriggerConfigPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobConfigurationEventTriggerConfigOutput).ToJobConfigurationEventTriggerConfigPtrOutputWithContext(ctx)
}

// JobConfigurationEventTriggerConfigPtrInput is an input type that accepts JobConfigurationEventTriggerConfigArgs, JobConfigurationEventTriggerConfigPtr and JobConfigurationEventTriggerConfigPtrOutput values.
// You can construct a concrete instance of `JobConfigurationEventTriggerConfigPtrInput` via:
//
//	        JobConfigurationEventTriggerConfigArgs{...}
//
//	or:
//
//	        nil
type JobConfigurationEventTriggerConfigPtrInput interface {
	pulumi.Input

	ToJobConfigurationEventTriggerConfigPtrOutput() JobConfigurationEventTriggerConfigPtrOutput
	ToJobConfigurationEventTriggerConfigPtrOutputWithContext(context.Context) JobConfigurationEventTriggerConfigPtrOutput
}

// Trigger configuration of an event driven job.
type JobConfigurationEventTriggerConfigOutput struct{ *pulumi.OutputState }

func (JobConfigurationEventTriggerConfigOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationEventTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationEventTriggerConfigOutput) ToJobConfigurationEventTriggerConfigPtrOutput() JobConfigurationEventTriggerConfigPtrOutput {
	return o.ToJobConfigurationEventTriggerConfigPtrOutputWithContext(context.Background())
}

func (o JobConfigurationEventTriggerConfigOutput) ToJobConfigurationEventTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationEventTriggerConfigPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobConfigurationEventTriggerConfig) *JobConfigurationEventTriggerConfig {
		return &v
	}).(JobConfigurationEventTriggerConfigPtrOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationEventTriggerConfigOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobConfigurationEventTriggerConfig) *int { return v.Parallelism }).(pulumi.IntPtrOutput)
}

// Scaling configurations for event driven jobs.
func (o JobConfigurationEventTriggerConfigOutput) Scale() JobScalePtrOutput {
	return o.ApplyT(func(v JobConfigurationEventTriggerConfig) *JobScale { return v.Scale }).(JobScalePtrOutput)
}

type JobConfigurationEventTriggerConfigPtrOutput struct{ *pulumi.OutputState }

func (JobConfigurationEventTriggerConfigPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobConfigurationEventTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationEventTriggerConfigPtrOutput) ToJobConfigurationEventTriggerConfigPtrOutput() JobConfigurationEventTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationEventTriggerConfigPtrOutput) ToJobConfigurationEventTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationEventTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationEventTriggerConfigPtrOutput) Elem() JobConfigurationEventTriggerConfigOutput {
	return o.ApplyT(func(v *JobConfigurationEventTriggerConfig) JobConfigurationEventTriggerConfig {
		if v != nil {
			return *v
		}
		var ret JobConfigurationEventTriggerConfig
		return ret
	}).(JobConfigurationEventTriggerConfigOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationEventTriggerConfigPtrOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobConfigurationEventTriggerConfig) *int {
		if v == nil {
			return nil
		}
		return v.Parallelism
	}).(pulumi.IntPtrOutput)
}

// Scaling configurations for event driven jobs.
func (o JobConfigurationEventTriggerConfigPtrOutput) Scale() JobScalePtrOutput {
	return o.ApplyT(func(v *JobConfigurationEventTriggerConfig) *JobScale {
		if v == nil {
			return nil
		}
		return v.Scale
	}).(JobScalePtrOutput)
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
type JobConfigurationManualTriggerConfig struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
type JobConfigurationManualTriggerConfigArgs struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism pulumi.IntPtrInput `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount pulumi.IntPtrInput `pulumi:"replicaCompletionCount"`
}

func (JobConfigurationManualTriggerConfigArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationManualTriggerConfig)(nil)).Elem()
}

func (i JobConfigurationManualTriggerConfigArgs) ToJobConfigurationManualTriggerConfigPtrOutput() JobConfigurationManualTriggerConfigPtrOutput {
	return i.ToJobConfigurationManualTriggerConfigPtrOutputWithContext(context.Background())
}

func (i JobConfigurationManualTriggerConfigArgs) ToJobConfigurationManualTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationManualTriggerConfigPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobConfigurationManualTriggerConfigOutput).ToJobConfigurationManualTriggerConfigPtrOutputWithContext(ctx)
}

// JobConfigurationManualTriggerConfigPtrInput is an input type that accepts JobConfigurationManualTriggerConfigArgs, JobConfigurationManualTriggerConfigPtr and JobConfigurationManualTriggerConfigPtrOutput values.
// You can construct a concrete instance of `JobConfigurationManualTriggerConfigPtrInput` via:
//
//	        JobConfigurationManualTriggerConfigArgs{...}
//
//	or:
//
//	        nil
type JobConfigurationManualTriggerConfigPtrInput interface {
	pulumi.Input

	ToJobConfigurationManualTriggerConfigPtrOutput() JobConfigurationManualTriggerConfigPtrOutput
	ToJobConfigurationManualTriggerConfigPtrOutputWithContext(context.Context) JobConfigurationManualTriggerConfigPtrOutput
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
type JobConfigurationManualTriggerConfigOutput struct{ *pulumi.OutputState }

func (JobConfigurationManualTriggerConfigOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationManualTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationManualTriggerConfigOutput) ToJobConfigurationManualTriggerConfigPtrOutput() JobConfigurationManualTriggerConfigPtrOutput {
	return o.ToJobConfigurationManualTriggerConfigPtrOutputWithContext(context.Background())
}

func (o JobConfigurationManualTriggerConfigOutput) ToJobConfigurationManualTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationManualTriggerConfigPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobConfigurationManualTriggerConfig) *JobConfigurationManualTriggerConfig {
		return &v
	}).(JobConfigurationManualTriggerConfigPtrOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationManualTriggerConfigOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobConfigurationManualTriggerConfig) *int { return v.Parallelism }).(pulumi.IntPtrOutput)
}

type JobConfigurationManualTriggerConfigPtrOutput struct{ *pulumi.OutputState }

func (JobConfigurationManualTriggerConfigPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobConfigurationManualTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationManualTriggerConfigPtrOutput) ToJobConfigurationManualTriggerConfigPtrOutput() JobConfigurationManualTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationManualTriggerConfigPtrOutput) ToJobConfigurationManualTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationManualTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationManualTriggerConfigPtrOutput) Elem() JobConfigurationManualTriggerConfigOutput {
	return o.ApplyT(func(v *JobConfigurationManualTriggerConfig) JobConfigurationManualTriggerConfig {
		if v != nil {
			return *v
		}
		var ret JobConfigurationManualTriggerConfig
		return ret
	}).(JobConfigurationManualTriggerConfigOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationManualTriggerConfigPtrOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobConfigurationManualTriggerConfig) *int {
		if v == nil {
			return nil
		}
		return v.Parallelism
	}).(pulumi.IntPtrOutput)
}

// Non versioned Container Apps Job configuration properties
type JobConfigurationResponse struct {
	// Trigger configuration of an event driven job.
	EventTriggerConfig *JobConfigurationResponseEventTriggerConfig `pulumi:"eventTriggerConfig"`
	// Optional settings for Managed Identities that are assigned to the Container App Job. If a Managed Identity is not specified here, default settings will be used.
	IdentitySettings []IdentitySettingsResponse `pulumi:"identitySettings"`
	// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
	ManualTriggerConfig *JobConfigurationResponseManualTriggerConfig `pulumi:"manualTriggerConfig"`
	// Collection of private container registry credentials used by a Container apps job
	Registries []RegistryCredentialsResponse `pulumi:"registries"`
	// Maximum number of retries before failing the job.
	ReplicaRetryLimit *int `pulumi:"replicaRetryLimit"`
	// Maximum number of seconds a replica is allowed to run.
	ReplicaTimeout int `pulumi:"replicaTimeout"`
	// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
	ScheduleTriggerConfig *JobConfigurationResponseScheduleTriggerConfig `pulumi:"scheduleTriggerConfig"`
	// Collection of secrets used by a Container Apps Job
	Secrets []SecretResponse `pulumi:"secrets"`
	// Trigger type of the job
	TriggerType string `pulumi:"triggerType"`
}

// Defaults sets the appropriate defaults for JobConfigurationResponse
func (val *JobConfigurationResponse) Defaults() *JobConfigurationResponse {
	if val == nil {
		return nil
	}
	tmp := *val
	tmp.EventTriggerConfig = tmp.EventTriggerConfig.Defaults()

	if utilities.IsZero(tmp.TriggerType) {
		tmp.TriggerType = "Manual"
	}
	return &tmp
}

// Trigger configuration of an event driven job.
type JobConfigurationResponseEventTriggerConfig struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
	// Scaling configurations for event driven jobs.
	Scale *JobScaleResponse `pulumi:"scale"`
}

// Defaults sets the appropriate defaults for JobConfigurationResponseEventTriggerConfig
func (val *JobConfigurationResponseEventTriggerConfig) Defaults() *JobConfigurationResponseEventTriggerConfig {
	if val == nil {
		return nil
	}
	tmp := *val
	tmp.Scale = tmp.Scale.Defaults()

	return &tmp
}

// Manual trigger configuration for a single execution job. Properties replicaCompletionCount and parallelism would be set to 1 by default
type JobConfigurationResponseManualTriggerConfig struct {
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
type JobConfigurationResponseScheduleTriggerConfig struct {
	// Cron formatted repeating schedule ("* * * * *") of a Cron Job.
	CronExpression string `pulumi:"cronExpression"`
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
type JobConfigurationScheduleTriggerConfig struct {
	// Cron formatted repeating schedule ("* * * * *") of a Cron Job.
	CronExpression string `pulumi:"cronExpression"`
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism *int `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount *int `pulumi:"replicaCompletionCount"`
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
type JobConfigurationScheduleTriggerConfigArgs struct {
	// Cron formatted repeating schedule ("* * * * *") of a Cron Job.
	CronExpression pulumi.StringInput `pulumi:"cronExpression"`
	// Number of parallel replicas of a job that can run at a given time.
	Parallelism pulumi.IntPtrInput `pulumi:"parallelism"`
	// Minimum number of successful replica completions before overall job completion.
	ReplicaCompletionCount pulumi.IntPtrInput `pulumi:"replicaCompletionCount"`
}

func (JobConfigurationScheduleTriggerConfigArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationScheduleTriggerConfig)(nil)).Elem()
}

func (i JobConfigurationScheduleTriggerConfigArgs) ToJobConfigurationScheduleTriggerConfigPtrOutput() JobConfigurationScheduleTriggerConfigPtrOutput {
	return i.ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(context.Background())
}

func (i JobConfigurationScheduleTriggerConfigArgs) ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationScheduleTriggerConfigPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobConfigurationScheduleTriggerConfigOutput).ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(ctx)
}

// JobConfigurationScheduleTriggerConfigPtrInput is an input type that accepts JobConfigurationScheduleTriggerConfigArgs, JobConfigurationScheduleTriggerConfigPtr and JobConfigurationScheduleTriggerConfigPtrOutput values.
// You can construct a concrete instance of `JobConfigurationScheduleTriggerConfigPtrInput` via:
//
//	        JobConfigurationScheduleTriggerConfigArgs{...}
//
//	or:
//
//	        nil
type JobConfigurationScheduleTriggerConfigPtrInput interface {
	pulumi.Input

	ToJobConfigurationScheduleTriggerConfigPtrOutput() JobConfigurationScheduleTriggerConfigPtrOutput
	ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(context.Context) JobConfigurationScheduleTriggerConfigPtrOutput
}

// Cron formatted repeating trigger schedule ("* * * * *") for cronjobs. Properties completions and parallelism would be set to 1 by default
type JobConfigurationScheduleTriggerConfigOutput struct{ *pulumi.OutputState }

func (JobConfigurationScheduleTriggerConfigOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobConfigurationScheduleTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationScheduleTriggerConfigOutput) ToJobConfigurationScheduleTriggerConfigPtrOutput() JobConfigurationScheduleTriggerConfigPtrOutput {
	return o.ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(context.Background())
}

func (o JobConfigurationScheduleTriggerConfigOutput) ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationScheduleTriggerConfigPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobConfigurationScheduleTriggerConfig) *JobConfigurationScheduleTriggerConfig {
		return &v
	}).(JobConfigurationScheduleTriggerConfigPtrOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationScheduleTriggerConfigOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobConfigurationScheduleTriggerConfig) *int { return v.Parallelism }).(pulumi.IntPtrOutput)
}

type JobConfigurationScheduleTriggerConfigPtrOutput struct{ *pulumi.OutputState }

func (JobConfigurationScheduleTriggerConfigPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobConfigurationScheduleTriggerConfig)(nil)).Elem()
}

func (o JobConfigurationScheduleTriggerConfigPtrOutput) ToJobConfigurationScheduleTriggerConfigPtrOutput() JobConfigurationScheduleTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationScheduleTriggerConfigPtrOutput) ToJobConfigurationScheduleTriggerConfigPtrOutputWithContext(ctx context.Context) JobConfigurationScheduleTriggerConfigPtrOutput {
	return o
}

func (o JobConfigurationScheduleTriggerConfigPtrOutput) Elem() JobConfigurationScheduleTriggerConfigOutput {
	return o.ApplyT(func(v *JobConfigurationScheduleTriggerConfig) JobConfigurationScheduleTriggerConfig {
		if v != nil {
			return *v
		}
		var ret JobConfigurationScheduleTriggerConfig
		return ret
	}).(JobConfigurationScheduleTriggerConfigOutput)
}

// Number of parallel replicas of a job that can run at a given time.
func (o JobConfigurationScheduleTriggerConfigPtrOutput) Parallelism() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobConfigurationScheduleTriggerConfig) *int {
		if v == nil {
			return nil
		}
		return v.Parallelism
	}).(pulumi.IntPtrOutput)
}

// Scaling configurations for event driven jobs.
type JobScale struct {
	// Maximum number of job executions that are created for a trigger, default 100.
	MaxExecutions *int `pulumi:"maxExecutions"`
	// Minimum number of job executions that are created for a trigger, default 0
	MinExecutions *int `pulumi:"minExecutions"`
	// Interval to check each event source in seconds. Defaults to 30s
	PollingInterval *int `pulumi:"pollingInterval"`
	// Scaling rules.
	Rules []JobScaleRule `pulumi:"rules"`
}

// Defaults sets the appropriate defaults for JobScale
func (val *JobScale) Defaults() *JobScale {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.MaxExecutions == nil {
		maxExecutions_ := 100
		tmp.MaxExecutions = &maxExecutions_
	}
	if tmp.MinExecutions == nil {
		minExecutions_ := 0
		tmp.MinExecutions = &minExecutions_
	}
	return &tmp
}

// Scaling configurations for event driven jobs.
type JobScaleArgs struct {
	// Maximum number of job executions that are created for a trigger, default 100.
	MaxExecutions pulumi.IntPtrInput `pulumi:"maxExecutions"`
	// Minimum number of job executions that are created for a trigger, default 0
	MinExecutions pulumi.IntPtrInput `pulumi:"minExecutions"`
	// Interval to check each event source in seconds. Defaults to 30s
	PollingInterval pulumi.IntPtrInput `pulumi:"pollingInterval"`
	// Scaling rules.
	Rules JobScaleRuleArrayInput `pulumi:"rules"`
}

// Defaults sets the appropriate defaults for JobScaleArgs
func (val *JobScaleArgs) Defaults() *JobScaleArgs {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.MaxExecutions == nil {
		tmp.MaxExecutions = pulumi.IntPtr(100)
	}
	if tmp.MinExecutions == nil {
		tmp.MinExecutions = pulumi.IntPtr(0)
	}
	return &tmp
}

func (JobScaleArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobScale)(nil)).Elem()
}

func (i JobScaleArgs) ToJobScalePtrOutput() JobScalePtrOutput {
	return i.ToJobScalePtrOutputWithContext(context.Background())
}

func (i JobScaleArgs) ToJobScalePtrOutputWithContext(ctx context.Context) JobScalePtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobScaleOutput).ToJobScalePtrOutputWithContext(ctx)
}

// JobScalePtrInput is an input type that accepts JobScaleArgs, JobScalePtr and JobScalePtrOutput values.
// You can construct a concrete instance of `JobScalePtrInput` via:
//
//	        JobScaleArgs{...}
//
//	or:
//
//	        nil
type JobScalePtrInput interface {
	pulumi.Input

	ToJobScalePtrOutput() JobScalePtrOutput
	ToJobScalePtrOutputWithContext(context.Context) JobScalePtrOutput
}

// Scaling configurations for event driven jobs.
type JobScaleOutput struct{ *pulumi.OutputState }

func (JobScaleOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobScale)(nil)).Elem()
}

func (o JobScaleOutput) ToJobScalePtrOutput() JobScalePtrOutput {
	return o.ToJobScalePtrOutputWithContext(context.Background())
}

func (o JobScaleOutput) ToJobScalePtrOutputWithContext(ctx context.Context) JobScalePtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobScale) *JobScale {
		return &v
	}).(JobScalePtrOutput)
}

// Maximum number of job executions that are created for a trigger, default 100.
func (o JobScaleOutput) MaxExecutions() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobScale) *int { return v.MaxExecutions }).(pulumi.IntPtrOutput)
}

// Minimum number of job executions that are created for a trigger, default 0
func (o JobScaleOutput) MinExecutions() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobScale) *int { return v.MinExecutions }).(pulumi.IntPtrOutput)
}

// Interval to check each event source in seconds. Defaults to 30s
func (o JobScaleOutput) PollingInterval() pulumi.IntPtrOutput {
	return o.ApplyT(func(v JobScale) *int { return v.PollingInterval }).(pulumi.IntPtrOutput)
}

type JobScalePtrOutput struct{ *pulumi.OutputState }

func (JobScalePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobScale)(nil)).Elem()
}

func (o JobScalePtrOutput) ToJobScalePtrOutput() JobScalePtrOutput {
	return o
}

func (o JobScalePtrOutput) ToJobScalePtrOutputWithContext(ctx context.Context) JobScalePtrOutput {
	return o
}

func (o JobScalePtrOutput) Elem() JobScaleOutput {
	return o.ApplyT(func(v *JobScale) JobScale {
		if v != nil {
			return *v
		}
		var ret JobScale
		return ret
	}).(JobScaleOutput)
}

// Maximum number of job executions that are created for a trigger, default 100.
func (o JobScalePtrOutput) MaxExecutions() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobScale) *int {
		if v == nil {
			return nil
		}
		return v.MaxExecutions
	}).(pulumi.IntPtrOutput)
}

// Minimum number of job executions that are created for a trigger, default 0
func (o JobScalePtrOutput) MinExecutions() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobScale) *int {
		if v == nil {
			return nil
		}
		return v.MinExecutions
	}).(pulumi.IntPtrOutput)
}

// Interval to check each event source in seconds. Defaults to 30s
func (o JobScalePtrOutput) PollingInterval() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *JobScale) *int {
		if v == nil {
			return nil
		}
		return v.PollingInterval
	}).(pulumi.IntPtrOutput)
}

// Scaling configurations for event driven jobs.
type JobScaleResponse struct {
	// Maximum number of job executions that are created for a trigger, default 100.
	MaxExecutions *int `pulumi:"maxExecutions"`
	// Minimum number of job executions that are created for a trigger, default 0
	MinExecutions *int `pulumi:"minExecutions"`
	// Interval to check each event source in seconds. Defaults to 30s
	PollingInterval *int `pulumi:"pollingInterval"`
	// Scaling rules.
	Rules []JobScaleRuleResponse `pulumi:"rules"`
}

// Defaults sets the appropriate defaults for JobScaleResponse
func (val *JobScaleResponse) Defaults() *JobScaleResponse {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.MaxExecutions == nil {
		maxExecutions_ := 100
		tmp.MaxExecutions = &maxExecutions_
	}
	if tmp.MinExecutions == nil {
		minExecutions_ := 0
		tmp.MinExecutions = &minExecutions_
	}
	return &tmp
}

// Scaling rule.
type JobScaleRule struct {
	// Authentication secrets for the scale rule.
	Auth []ScaleRuleAuth `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Metadata properties to describe the scale rule.
	Metadata interface{} `pulumi:"metadata"`
	// Scale Rule Name
	Name *string `pulumi:"name"`
	// Type of the scale rule
	// eg: azure-servicebus, redis etc.
	Type *string `pulumi:"type"`
}

// JobScaleRuleInput is an input type that accepts JobScaleRuleArgs and JobScaleRuleOutput values.
// You can construct a concrete instance of `JobScaleRuleInput` via:
//
//	JobScaleRuleArgs{...}
type JobScaleRuleInput interface {
	pulumi.Input

	ToJobScaleRuleOutput() JobScaleRuleOutput
	ToJobScaleRuleOutputWithContext(context.Context) JobScaleRuleOutput
}

// Scaling rule.
type JobScaleRuleArgs struct {
	// Authentication secrets for the scale rule.
	Auth ScaleRuleAuthArrayInput `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity pulumi.StringPtrInput `pulumi:"identity"`
	// Metadata properties to describe the scale rule.
	Metadata pulumi.Input `pulumi:"metadata"`
	// Scale Rule Name
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Type of the scale rule
	// eg: azure-servicebus, redis etc.
	Type pulumi.StringPtrInput `pulumi:"type"`
}

func (JobScaleRuleArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobScaleRule)(nil)).Elem()
}

func (i JobScaleRuleArgs) ToJobScaleRuleOutput() JobScaleRuleOutput {
	return i.ToJobScaleRuleOutputWithContext(context.Background())
}

func (i JobScaleRuleArgs) ToJobScaleRuleOutputWithContext(ctx context.Context) JobScaleRuleOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobScaleRuleOutput)
}

// JobScaleRuleArrayInput is an input type that accepts JobScaleRuleArray and JobScaleRuleArrayOutput values.
// You can construct a concrete instance of `JobScaleRuleArrayInput` via:
//
//	JobScaleRuleArray{ JobScaleRuleArgs{...} }
type JobScaleRuleArrayInput interface {
	pulumi.Input

	ToJobScaleRuleArrayOutput() JobScaleRuleArrayOutput
	ToJobScaleRuleArrayOutputWithContext(context.Context) JobScaleRuleArrayOutput
}

type JobScaleRuleArray []JobScaleRuleInput

func (JobScaleRuleArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]JobScaleRule)(nil)).Elem()
}

func (i JobScaleRuleArray) ToJobScaleRuleArrayOutput() JobScaleRuleArrayOutput {
	return i.ToJobScaleRuleArrayOutputWithContext(context.Background())
}

func (i JobScaleRuleArray) ToJobScaleRuleArrayOutputWithContext(ctx context.Context) JobScaleRuleArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobScaleRuleArrayOutput)
}

// Scaling rule.
type JobScaleRuleOutput struct{ *pulumi.OutputState }

func (JobScaleRuleOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobScaleRule)(nil)).Elem()
}

func (o JobScaleRuleOutput) ToJobScaleRuleOutput() JobScaleRuleOutput {
	return o
}

func (o JobScaleRuleOutput) ToJobScaleRuleOutputWithContext(ctx context.Context) JobScaleRuleOutput {
	return o
}

// Authentication secrets for the scale rule.
func (o JobScaleRuleOutput) Auth() ScaleRuleAuthArrayOutput {
	return o.ApplyT(func(v JobScaleRule) []ScaleRuleAuth { return v.Auth }).(ScaleRuleAuthArrayOutput)
}

// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
func (o JobScaleRuleOutput) Identity() pulumi.StringPtrOutput {
	return o.ApplyT(func(v JobScaleRule) *string { return v.Identity }).(pulumi.StringPtrOutput)
}

// Metadata properties to describe the scale rule.
func (o JobScaleRuleOutput) Metadata() pulumi.AnyOutput {
	return o.ApplyT(func(v JobScaleRule) interface{} { return v.Metadata }).(pulumi.AnyOutput)
}

// Scale Rule Name
func (o JobScaleRuleOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v JobScaleRule) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// Type of the scale rule
// eg: azure-servicebus, redis etc.
func (o JobScaleRuleOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v JobScaleRule) *string { return v.Type }).(pulumi.StringPtrOutput)
}

type JobScaleRuleArrayOutput struct{ *pulumi.OutputState }

func (JobScaleRuleArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]JobScaleRule)(nil)).Elem()
}

func (o JobScaleRuleArrayOutput) ToJobScaleRuleArrayOutput() JobScaleRuleArrayOutput {
	return o
}

func (o JobScaleRuleArrayOutput) ToJobScaleRuleArrayOutputWithContext(ctx context.Context) JobScaleRuleArrayOutput {
	return o
}

func (o JobScaleRuleArrayOutput) Index(i pulumi.IntInput) JobScaleRuleOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) JobScaleRule {
		return vs[0].([]JobScaleRule)[vs[1].(int)]
	}).(JobScaleRuleOutput)
}

// Scaling rule.
type JobScaleRuleResponse struct {
	// Authentication secrets for the scale rule.
	Auth []ScaleRuleAuthResponse `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Metadata properties to describe the scale rule.
	Metadata interface{} `pulumi:"metadata"`
	// Scale Rule Name
	Name *string `pulumi:"name"`
	// Type of the scale rule
	// eg: azure-servicebus, redis etc.
	Type *string `pulumi:"type"`
}

// Container Apps Job versioned application definition. Defines the desired state of an immutable revision. Any changes to this section Will result in a new revision being created
type JobTemplate struct {
	// List of container definitions for the Container App.
	Containers []Container `pulumi:"containers"`
	// List of specialized containers that run before app containers.
	InitContainers []InitContainer `pulumi:"initContainers"`
	// List of volume definitions for the Container App.
	Volumes []Volume `pulumi:"volumes"`
}

// Container Apps Job versioned application definition. Defines the desired state of an immutable revision. Any changes to this section Will result in a new revision being created
type JobTemplateArgs struct {
	// List of container definitions for the Container App.
	Containers ContainerArrayInput `pulumi:"containers"`
	// List of specialized containers that run before app containers.
	InitContainers InitContainerArrayInput `pulumi:"initContainers"`
	// List of volume definitions for the Container App.
	Volumes VolumeArrayInput `pulumi:"volumes"`
}

func (JobTemplateArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*JobTemplate)(nil)).Elem()
}

func (i JobTemplateArgs) ToJobTemplatePtrOutput() JobTemplatePtrOutput {
	return i.ToJobTemplatePtrOutputWithContext(context.Background())
}

func (i JobTemplateArgs) ToJobTemplatePtrOutputWithContext(ctx context.Context) JobTemplatePtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(JobTemplateOutput).ToJobTemplatePtrOutputWithContext(ctx)
}

// JobTemplatePtrInput is an input type that accepts JobTemplateArgs, JobTemplatePtr and JobTemplatePtrOutput values.
// You can construct a concrete instance of `JobTemplatePtrInput` via:
//
//	        JobTemplateArgs{...}
//
//	or:
//
//	        nil
type JobTemplatePtrInput interface {
	pulumi.Input

	ToJobTemplatePtrOutput() JobTemplatePtrOutput
	ToJobTemplatePtrOutputWithContext(context.Context) JobTemplatePtrOutput
}

// Container Apps Job versioned application definition. Defines the desired state of an immutable revision. Any changes to this section Will result in a new revision being created
type JobTemplateOutput struct{ *pulumi.OutputState }

func (JobTemplateOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*JobTemplate)(nil)).Elem()
}

func (o JobTemplateOutput) ToJobTemplatePtrOutput() JobTemplatePtrOutput {
	return o.ToJobTemplatePtrOutputWithContext(context.Background())
}

func (o JobTemplateOutput) ToJobTemplatePtrOutputWithContext(ctx context.Context) JobTemplatePtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v JobTemplate) *JobTemplate {
		return &v
	}).(JobTemplatePtrOutput)
}

// List of container definitions for the Container App.
func (o JobTemplateOutput) Containers() ContainerArrayOutput {
	return o.ApplyT(func(v JobTemplate) []Container { return v.Containers }).(ContainerArrayOutput)
}

// List of specialized containers that run before app containers.
func (o JobTemplateOutput) InitContainers() InitContainerArrayOutput {
	return o.ApplyT(func(v JobTemplate) []InitContainer { return v.InitContainers }).(InitContainerArrayOutput)
}

type JobTemplatePtrOutput struct{ *pulumi.OutputState }

func (JobTemplatePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**JobTemplate)(nil)).Elem()
}

func (o JobTemplatePtrOutput) ToJobTemplatePtrOutput() JobTemplatePtrOutput {
	return o
}

func (o JobTemplatePtrOutput) ToJobTemplatePtrOutputWithContext(ctx context.Context) JobTemplatePtrOutput {
	return o
}

func (o JobTemplatePtrOutput) Elem() JobTemplateOutput {
	return o.ApplyT(func(v *JobTemplate) JobTemplate {
		if v != nil {
			return *v
		}
		var ret JobTemplate
		return ret
	}).(JobTemplateOutput)
}

// List of container definitions for the Container App.
func (o JobTemplatePtrOutput) Containers() ContainerArrayOutput {
	return o.ApplyT(func(v *JobTemplate) []Container {
		if v == nil {
			return nil
		}
		return v.Containers
	}).(ContainerArrayOutput)
}

// List of specialized containers that run before app containers.
func (o JobTemplatePtrOutput) InitContainers() InitContainerArrayOutput {
	return o.ApplyT(func(v *JobTemplate) []InitContainer {
		if v == nil {
			return nil
		}
		return v.InitContainers
	}).(InitContainerArrayOutput)
}

// Log Analytics configuration, must only be provided when destination is configured as 'log-analytics'
type LogAnalyticsConfiguration struct {
	// Log analytics customer id
	CustomerId *string `pulumi:"customerId"`
	// Log analytics customer key
	SharedKey *string `pulumi:"sharedKey"`
}

// LogAnalyticsConfigurationPtrInput is an input type that accepts LogAnalyticsConfigurationArgs, LogAnalyticsConfigurationPtr and LogAnalyticsConfigurationPtrOutput values.
// You can construct a concrete instance of `LogAnalyticsConfigurationPtrInput` via:
//
//	        LogAnalyticsConfigurationArgs{...}
//
//	or:
//
//	        nil
type LogAnalyticsConfigurationPtrInput interface {
	pulumi.Input

	ToLogAnalyticsConfigurationPtrOutput() LogAnalyticsConfigurationPtrOutput
	ToLogAnalyticsConfigurationPtrOutputWithContext(context.Context) LogAnalyticsConfigurationPtrOutput
}

// Log Analytics configuration, must only be provided when destination is configured as 'log-analytics'
type LogAnalyticsConfigurationOutput struct{ *pulumi.OutputState }

func (LogAnalyticsConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*LogAnalyticsConfiguration)(nil)).Elem()
}

func (o LogAnalyticsConfigurationOutput) ToLogAnalyticsConfigurationPtrOutput() LogAnalyticsConfigurationPtrOutput {
	return o.ToLogAnalyticsConfigurationPtrOutputWithContext(context.Background())
}

func (o LogAnalyticsConfigurationOutput) ToLogAnalyticsConfigurationPtrOutputWithContext(ctx context.Context) LogAnalyticsConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v LogAnalyticsConfiguration) *LogAnalyticsConfiguration {
		return &v
	}).(LogAnalyticsConfigurationPtrOutput)
}

// Log analytics customer id
func (o LogAnalyticsConfigurationOutput) CustomerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v LogAnalyticsConfiguration) *string { return v.CustomerId }).(pulumi.StringPtrOutput)
}

type LogAnalyticsConfigurationPtrOutput struct{ *pulumi.OutputState }

func (LogAnalyticsConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**LogAnalyticsConfiguration)(nil)).Elem()
}

func (o LogAnalyticsConfigurationPtrOutput) ToLogAnalyticsConfigurationPtrOutput() LogAnalyticsConfigurationPtrOutput {
	return o
}

func (o LogAnalyticsConfigurationPtrOutput) ToLogAnalyticsConfigurationPtrOutputWithContext(ctx context.Context) LogAnalyticsConfigurationPtrOutput {
	return o
}

func (o LogAnalyticsConfigurationPtrOutput) Elem() LogAnalyticsConfigurationOutput {
	return o.ApplyT(func(v *LogAnalyticsConfiguration) LogAnalyticsConfiguration {
		if v != nil {
			return *v
		}
		var ret LogAnalyticsConfiguration
		return ret
	}).(LogAnalyticsConfigurationOutput)
}

// Log analytics customer id
func (o LogAnalyticsConfigurationPtrOutput) CustomerId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *LogAnalyticsConfiguration) *string {
		if v == nil {
			return nil
		}
		return v.CustomerId
	}).(pulumi.StringPtrOutput)
}

// Peer traffic encryption settings for the Managed Environment
type ManagedEnvironmentEncryption struct {
	// Boolean indicating whether the peer traffic encryption is enabled
	Enabled *bool `pulumi:"enabled"`
}

// Peer authentication settings for the Managed Environment
type ManagedEnvironmentPeerAuthentication struct {
	// Mutual TLS authentication settings for the Managed Environment
	Mtls *Mtls `pulumi:"mtls"`
}

// ManagedEnvironmentPeerAuthenticationPtrInput is an input type that accepts ManagedEnvironmentPeerAuthenticationArgs, ManagedEnvironmentPeerAuthenticationPtr and ManagedEnvironmentPeerAuthenticationPtrOutput values.
// You can construct a concrete instance of `ManagedEnvironmentPeerAuthenticationPtrInput` via:
//
//	        ManagedEnvironmentPeerAuthenticationArgs{...}
//
//	or:
//
//	        nil
type ManagedEnvironmentPeerAuthenticationPtrInput interface {
	pulumi.Input

	ToManagedEnvironmentPeerAuthenticationPtrOutput() ManagedEnvironmentPeerAuthenticationPtrOutput
	ToManagedEnvironmentPeerAuthenticationPtrOutputWithContext(context.Context) ManagedEnvironmentPeerAuthenticationPtrOutput
}

// Peer authentication settings for the Managed Environment
type ManagedEnvironmentPeerAuthenticationOutput struct{ *pulumi.OutputState }

func (ManagedEnvironmentPeerAuthenticationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ManagedEnvironmentPeerAuthentication)(nil)).Elem()
}

func (o ManagedEnvironmentPeerAuthenticationOutput) ToManagedEnvironmentPeerAuthenticationPtrOutput() ManagedEnvironmentPeerAuthenticationPtrOutput {
	return o.ToManagedEnvironmentPeerAuthenticationPtrOutputWithContext(context.Background())
}

func (o ManagedEnvironmentPeerAuthenticationOutput) ToManagedEnvironmentPeerAuthenticationPtrOutputWithContext(ctx context.Context) ManagedEnvironmentPeerAuthenticationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ManagedEnvironmentPeerAuthentication) *ManagedEnvironmentPeerAuthentication {
		return &v
	}).(ManagedEnvironmentPeerAuthenticationPtrOutput)
}

type ManagedEnvironmentPeerAuthenticationPtrOutput struct{ *pulumi.OutputState }

func (ManagedEnvironmentPeerAuthenticationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagedEnvironmentPeerAuthentication)(nil)).Elem()
}

func (o ManagedEnvironmentPeerAuthenticationPtrOutput) ToManagedEnvironmentPeerAuthenticationPtrOutput() ManagedEnvironmentPeerAuthenticationPtrOutput {
	return o
}

func (o ManagedEnvironmentPeerAuthenticationPtrOutput) ToManagedEnvironmentPeerAuthenticationPtrOutputWithContext(ctx context.Context) ManagedEnvironmentPeerAuthenticationPtrOutput {
	return o
}

func (o ManagedEnvironmentPeerAuthenticationPtrOutput) Elem() ManagedEnvironmentPeerAuthenticationOutput {
	return o.ApplyT(func(v *ManagedEnvironmentPeerAuthentication) ManagedEnvironmentPeerAuthentication {
		if v != nil {
			return *v
		}
		var ret ManagedEnvironmentPeerAuthentication
		return ret
	}).(ManagedEnvironmentPeerAuthenticationOutput)
}

// Peer traffic settings for the Managed Environment
type ManagedEnvironmentPeerTrafficConfiguration struct {
	// Peer traffic encryption settings for the Managed Environment
	Encryption *ManagedEnvironmentEncryption `pulumi:"encryption"`
}

// ManagedEnvironmentPeerTrafficConfigurationPtrInput is an input type that accepts ManagedEnvironmentPeerTrafficConfigurationArgs, ManagedEnvironmentPeerTrafficConfigurationPtr and ManagedEnvironmentPeerTrafficConfigurationPtrOutput values.
// You can construct a concrete instance of `ManagedEnvironmentPeerTrafficConfigurationPtrInput` via:
//
//	        ManagedEnvironmentPeerTrafficConfigurationArgs{...}
//
//	or:
//
//	        nil
type ManagedEnvironmentPeerTrafficConfigurationPtrInput interface {
	pulumi.Input

	ToManagedEnvironmentPeerTrafficConfigurationPtrOutput() ManagedEnvironmentPeerTrafficConfigurationPtrOutput
	ToManagedEnvironmentPeerTrafficConfigurationPtrOutputWithContext(context.Context) ManagedEnvironmentPeerTrafficConfigurationPtrOutput
}

// Peer traffic settings for the Managed Environment
type ManagedEnvironmentPeerTrafficConfigurationOutput struct{ *pulumi.OutputState }

func (ManagedEnvironmentPeerTrafficConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ManagedEnvironmentPeerTrafficConfiguration)(nil)).Elem()
}

func (o ManagedEnvironmentPeerTrafficConfigurationOutput) ToManagedEnvironmentPeerTrafficConfigurationPtrOutput() ManagedEnvironmentPeerTrafficConfigurationPtrOutput {
	return o.ToManagedEnvironmentPeerTrafficConfigurationPtrOutputWithContext(context.Background())
}

func (o ManagedEnvironmentPeerTrafficConfigurationOutput) ToManagedEnvironmentPeerTrafficConfigurationPtrOutputWithContext(ctx context.Context) ManagedEnvironmentPeerTrafficConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ManagedEnvironmentPeerTrafficConfiguration) *ManagedEnvironmentPeerTrafficConfiguration {
		return &v
	}).(ManagedEnvironmentPeerTrafficConfigurationPtrOutput)
}

type ManagedEnvironmentPeerTrafficConfigurationPtrOutput struct{ *pulumi.OutputState }

func (ManagedEnvironmentPeerTrafficConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagedEnvironmentPeerTrafficConfiguration)(nil)).Elem()
}

func (o ManagedEnvironmentPeerTrafficConfigurationPtrOutput) ToManagedEnvironmentPeerTrafficConfigurationPtrOutput() ManagedEnvironmentPeerTrafficConfigurationPtrOutput {
	return o
}

func (o ManagedEnvironmentPeerTrafficConfigurationPtrOutput) ToManagedEnvironmentPeerTrafficConfigurationPtrOutputWithContext(ctx context.Context) ManagedEnvironmentPeerTrafficConfigurationPtrOutput {
	return o
}

func (o ManagedEnvironmentPeerTrafficConfigurationPtrOutput) Elem() ManagedEnvironmentPeerTrafficConfigurationOutput {
	return o.ApplyT(func(v *ManagedEnvironmentPeerTrafficConfiguration) ManagedEnvironmentPeerTrafficConfiguration {
		if v != nil {
			return *v
		}
		var ret ManagedEnvironmentPeerTrafficConfiguration
		return ret
	}).(ManagedEnvironmentPeerTrafficConfigurationOutput)
}

// Managed service identity (system assigned and/or user assigned identities)
type ManagedServiceIdentity struct {
	// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
	Type string `pulumi:"type"`
	// The set of user assigned identities associated with the resource. The userAssignedIdentities dictionary keys will be ARM resource ids in the form: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}. The dictionary values can be empty objects ({}) in requests.
	UserAssignedIdentities []string `pulumi:"userAssignedIdentities"`
}

// Managed service identity (system assigned and/or user assigned identities)
type ManagedServiceIdentityArgs struct {
	// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
	Type pulumi.StringInput `pulumi:"type"`
	// The set of user assigned identities associated with the resource. The userAssignedIdentities dictionary keys will be ARM resource ids in the form: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}. The dictionary values can be empty objects ({}) in requests.
	UserAssignedIdentities pulumi.StringArrayInput `pulumi:"userAssignedIdentities"`
}

func (ManagedServiceIdentityArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*ManagedServiceIdentity)(nil)).Elem()
}

func (i ManagedServiceIdentityArgs) ToManagedServiceIdentityPtrOutput() ManagedServiceIdentityPtrOutput {
	return i.ToManagedServiceIdentityPtrOutputWithContext(context.Background())
}

func (i ManagedServiceIdentityArgs) ToManagedServiceIdentityPtrOutputWithContext(ctx context.Context) ManagedServiceIdentityPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ManagedServiceIdentityOutput).ToManagedServiceIdentityPtrOutputWithContext(ctx)
}

// ManagedServiceIdentityPtrInput is an input type that accepts ManagedServiceIdentityArgs, ManagedServiceIdentityPtr and ManagedServiceIdentityPtrOutput values.
// You can construct a concrete instance of `ManagedServiceIdentityPtrInput` via:
//
//	        ManagedServiceIdentityArgs{...}
//
//	or:
//
//	        nil
type ManagedServiceIdentityPtrInput interface {
	pulumi.Input

	ToManagedServiceIdentityPtrOutput() ManagedServiceIdentityPtrOutput
	ToManagedServiceIdentityPtrOutputWithContext(context.Context) ManagedServiceIdentityPtrOutput
}

// Managed service identity (system assigned and/or user assigned identities)
type ManagedServiceIdentityOutput struct{ *pulumi.OutputState }

func (ManagedServiceIdentityOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ManagedServiceIdentity)(nil)).Elem()
}

func (o ManagedServiceIdentityOutput) ToManagedServiceIdentityPtrOutput() ManagedServiceIdentityPtrOutput {
	return o.ToManagedServiceIdentityPtrOutputWithContext(context.Background())
}

func (o ManagedServiceIdentityOutput) ToManagedServiceIdentityPtrOutputWithContext(ctx context.Context) ManagedServiceIdentityPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v ManagedServiceIdentity) *ManagedServiceIdentity {
		return &v
	}).(ManagedServiceIdentityPtrOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o ManagedServiceIdentityOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v ManagedServiceIdentity) string { return v.Type }).(pulumi.StringOutput)
}

type ManagedServiceIdentityPtrOutput struct{ *pulumi.OutputState }

func (ManagedServiceIdentityPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagedServiceIdentity)(nil)).Elem()
}

func (o ManagedServiceIdentityPtrOutput) ToManagedServiceIdentityPtrOutput() ManagedServiceIdentityPtrOutput {
	return o
}

func (o ManagedServiceIdentityPtrOutput) ToManagedServiceIdentityPtrOutputWithContext(ctx context.Context) ManagedServiceIdentityPtrOutput {
	return o
}

func (o ManagedServiceIdentityPtrOutput) Elem() ManagedServiceIdentityOutput {
	return o.ApplyT(func(v *ManagedServiceIdentity) ManagedServiceIdentity {
		if v != nil {
			return *v
		}
		var ret ManagedServiceIdentity
		return ret
	}).(ManagedServiceIdentityOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o ManagedServiceIdentityPtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ManagedServiceIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

// Managed service identity (system assigned and/or user assigned identities)
type ManagedServiceIdentityResponse struct {
	// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
	PrincipalId string `pulumi:"principalId"`
	// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
	TenantId string `pulumi:"tenantId"`
	// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
	Type string `pulumi:"type"`
	// The set of user assigned identities associated with the resource. The userAssignedIdentities dictionary keys will be ARM resource ids in the form: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}. The dictionary values can be empty objects ({}) in requests.
	UserAssignedIdentities map[string]UserAssignedIdentityResponse `pulumi:"userAssignedIdentities"`
}

// Managed service identity (system assigned and/or user assigned identities)
type ManagedServiceIdentityResponseOutput struct{ *pulumi.OutputState }

func (ManagedServiceIdentityResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ManagedServiceIdentityResponse)(nil)).Elem()
}

// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o ManagedServiceIdentityResponseOutput) PrincipalId() pulumi.StringOutput {
	return o.ApplyT(func(v ManagedServiceIdentityResponse) string { return v.PrincipalId }).(pulumi.StringOutput)
}

// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o ManagedServiceIdentityResponseOutput) TenantId() pulumi.StringOutput {
	return o.ApplyT(func(v ManagedServiceIdentityResponse) string { return v.TenantId }).(pulumi.StringOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o ManagedServiceIdentityResponseOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v ManagedServiceIdentityResponse) string { return v.Type }).(pulumi.StringOutput)
}

type ManagedServiceIdentityResponsePtrOutput struct{ *pulumi.OutputState }

func (ManagedServiceIdentityResponsePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**ManagedServiceIdentityResponse)(nil)).Elem()
}

func (o ManagedServiceIdentityResponsePtrOutput) Elem() ManagedServiceIdentityResponseOutput {
	return o.ApplyT(func(v *ManagedServiceIdentityResponse) ManagedServiceIdentityResponse {
		if v != nil {
			return *v
		}
		var ret ManagedServiceIdentityResponse
		return ret
	}).(ManagedServiceIdentityResponseOutput)
}

// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o ManagedServiceIdentityResponsePtrOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ManagedServiceIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return &v.PrincipalId
	}).(pulumi.StringPtrOutput)
}

// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o ManagedServiceIdentityResponsePtrOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ManagedServiceIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return &v.TenantId
	}).(pulumi.StringPtrOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o ManagedServiceIdentityResponsePtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *ManagedServiceIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

// Configuration properties for mutual TLS authentication
type Mtls struct {
	// Boolean indicating whether the mutual TLS authentication is enabled
	Enabled *bool `pulumi:"enabled"`
}

// Container App container Azure Queue based scaling rule.
type QueueScaleRule struct {
	// Storage account name. required if using managed identity to authenticate
	AccountName *string `pulumi:"accountName"`
	// Authentication secrets for the queue scale rule.
	Auth []ScaleRuleAuth `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Queue length.
	QueueLength *int `pulumi:"queueLength"`
	// Queue name.
	QueueName *string `pulumi:"queueName"`
}

// Container App Private Registry
type RegistryCredentials struct {
	// A Managed Identity to use to authenticate with Azure Container Registry. For user-assigned identities, use the full user-assigned identity Resource ID. For system-assigned identities, use 'system'
	Identity *string `pulumi:"identity"`
	// The name of the Secret that contains the registry login password
	PasswordSecretRef *string `pulumi:"passwordSecretRef"`
	// Container Registry Server
	Server *string `pulumi:"server"`
	// Container Registry Username
	Username *string `pulumi:"username"`
}

// RegistryCredentialsInput is an input type that accepts RegistryCredentialsArgs and RegistryCredentialsOutput values.
// You can construct a concrete instance of `RegistryCredentialsInput` via:
//
//	RegistryCredentialsArgs{...}
type RegistryCredentialsInput interface {
	pulumi.Input

	ToRegistryCredentialsOutput() RegistryCredentialsOutput
	ToRegistryCredentialsOutputWithContext(context.Context) RegistryCredentialsOutput
}

// Container App Private Registry
type RegistryCredentialsArgs struct {
	// A Managed Identity to use to authenticate with Azure Container Registry. For user-assigned identities, use the full user-assigned identity Resource ID. For system-assigned identities, use 'system'
	Identity pulumi.StringPtrInput `pulumi:"identity"`
	// The name of the Secret that contains the registry login password
	PasswordSecretRef pulumi.StringPtrInput `pulumi:"passwordSecretRef"`
	// Container Registry Server
	Server pulumi.StringPtrInput `pulumi:"server"`
	// Container Registry Username
	Username pulumi.StringPtrInput `pulumi:"username"`
}

func (RegistryCredentialsArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*RegistryCredentials)(nil)).Elem()
}

func (i RegistryCredentialsArgs) ToRegistryCredentialsOutput() RegistryCredentialsOutput {
	return i.ToRegistryCredentialsOutputWithContext(context.Background())
}

func (i RegistryCredentialsArgs) ToRegistryCredentialsOutputWithContext(ctx context.Context) RegistryCredentialsOutput {
	return pulumi.ToOutputWithContext(ctx, i).(RegistryCredentialsOutput)
}

// RegistryCredentialsArrayInput is an input type that accepts RegistryCredentialsArray and RegistryCredentialsArrayOutput values.
// You can construct a concrete instance of `RegistryCredentialsArrayInput` via:
//
//	RegistryCredentialsArray{ RegistryCredentialsArgs{...} }
type RegistryCredentialsArrayInput interface {
	pulumi.Input

	ToRegistryCredentialsArrayOutput() RegistryCredentialsArrayOutput
	ToRegistryCredentialsArrayOutputWithContext(context.Context) RegistryCredentialsArrayOutput
}

type RegistryCredentialsArray []RegistryCredentialsInput

func (RegistryCredentialsArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]RegistryCredentials)(nil)).Elem()
}

func (i RegistryCredentialsArray) ToRegistryCredentialsArrayOutput() RegistryCredentialsArrayOutput {
	return i.ToRegistryCredentialsArrayOutputWithContext(context.Background())
}

func (i RegistryCredentialsArray) ToRegistryCredentialsArrayOutputWithContext(ctx context.Context) RegistryCredentialsArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(RegistryCredentialsArrayOutput)
}

// Container App Private Registry
type RegistryCredentialsOutput struct{ *pulumi.OutputState }

func (RegistryCredentialsOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*RegistryCredentials)(nil)).Elem()
}

func (o RegistryCredentialsOutput) ToRegistryCredentialsOutput() RegistryCredentialsOutput {
	return o
}

func (o RegistryCredentialsOutput) ToRegistryCredentialsOutputWithContext(ctx context.Context) RegistryCredentialsOutput {
	return o
}

// A Managed Identity to use to authenticate with Azure Container Registry. For user-assigned identities, use the full user-assigned identity Resource ID. For system-assigned identities, use 'system'
func (o RegistryCredentialsOutput) Identity() pulumi.StringPtrOutput {
	return o.ApplyT(func(v RegistryCredentials) *string { return v.Identity }).(pulumi.StringPtrOutput)
}

// Container Registry Server
func (o RegistryCredentialsOutput) Server() pulumi.StringPtrOutput {
	return o.ApplyT(func(v RegistryCredentials) *string { return v.Server }).(pulumi.StringPtrOutput)
}

type RegistryCredentialsArrayOutput struct{ *pulumi.OutputState }

func (RegistryCredentialsArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]RegistryCredentials)(nil)).Elem()
}

func (o RegistryCredentialsArrayOutput) ToRegistryCredentialsArrayOutput() RegistryCredentialsArrayOutput {
	return o
}

func (o RegistryCredentialsArrayOutput) ToRegistryCredentialsArrayOutputWithContext(ctx context.Context) RegistryCredentialsArrayOutput {
	return o
}

func (o RegistryCredentialsArrayOutput) Index(i pulumi.IntInput) RegistryCredentialsOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) RegistryCredentials {
		return vs[0].([]RegistryCredentials)[vs[1].(int)]
	}).(RegistryCredentialsOutput)
}

// Container App Private Registry
type RegistryCredentialsResponse struct {
	// A Managed Identity to use to authenticate with Azure Container Registry. For user-assigned identities, use the full user-assigned identity Resource ID. For system-assigned identities, use 'system'
	Identity *string `pulumi:"identity"`
	// The name of the Secret that contains the registry login password
	PasswordSecretRef *string `pulumi:"passwordSecretRef"`
	// Container Registry Server
	Server *string `pulumi:"server"`
	// Container Registry Username
	Username *string `pulumi:"username"`
}

// Container App scaling configurations.
type Scale struct {
	// Optional. KEDA Cooldown Period in seconds. Defaults to 300 seconds if not set.
	CooldownPeriod *int `pulumi:"cooldownPeriod"`
	// Optional. Maximum number of container replicas. Defaults to 10 if not set.
	MaxReplicas *int `pulumi:"maxReplicas"`
	// Optional. Minimum number of container replicas.
	MinReplicas *int `pulumi:"minReplicas"`
	// Optional. KEDA Polling Interval in seconds. Defaults to 30 seconds if not set.
	PollingInterval *int `pulumi:"pollingInterval"`
	// Scaling rules.
	Rules []ScaleRule `pulumi:"rules"`
}

// Defaults sets the appropriate defaults for Scale
func (val *Scale) Defaults() *Scale {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.MaxReplicas == nil {
		maxReplicas_ := 10
		tmp.MaxReplicas = &maxReplicas_
	}
	return &tmp
}

// Container App container scaling rule.
type ScaleRule struct {
	// Azure Queue based scaling.
	AzureQueue *QueueScaleRule `pulumi:"azureQueue"`
	// Custom scale rule.
	Custom *CustomScaleRule `pulumi:"custom"`
	// HTTP requests based scaling.
	Http *HttpScaleRule `pulumi:"http"`
	// Scale Rule Name
	Name *string `pulumi:"name"`
	// Tcp requests based scaling.
	Tcp *TcpScaleRule `pulumi:"tcp"`
}

// Auth Secrets for Scale Rule
type ScaleRuleAuth struct {
	// Name of the secret from which to pull the auth params.
	SecretRef *string `pulumi:"secretRef"`
	// Trigger Parameter that uses the secret
	TriggerParameter *string `pulumi:"triggerParameter"`
}

// ScaleRuleAuthInput is an input type that accepts ScaleRuleAuthArgs and ScaleRuleAuthOutput values.
// You can construct a concrete instance of `ScaleRuleAuthInput` via:
//
//	ScaleRuleAuthArgs{...}
type ScaleRuleAuthInput interface {
	pulumi.Input

	ToScaleRuleAuthOutput() ScaleRuleAuthOutput
	ToScaleRuleAuthOutputWithContext(context.Context) ScaleRuleAuthOutput
}

// Auth Secrets for Scale Rule
type ScaleRuleAuthArgs struct {
	// Name of the secret from which to pull the auth params.
	SecretRef pulumi.StringPtrInput `pulumi:"secretRef"`
	// Trigger Parameter that uses the secret
	TriggerParameter pulumi.StringPtrInput `pulumi:"triggerParameter"`
}

func (ScaleRuleAuthArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*ScaleRuleAuth)(nil)).Elem()
}

func (i ScaleRuleAuthArgs) ToScaleRuleAuthOutput() ScaleRuleAuthOutput {
	return i.ToScaleRuleAuthOutputWithContext(context.Background())
}

func (i ScaleRuleAuthArgs) ToScaleRuleAuthOutputWithContext(ctx context.Context) ScaleRuleAuthOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ScaleRuleAuthOutput)
}

// ScaleRuleAuthArrayInput is an input type that accepts ScaleRuleAuthArray and ScaleRuleAuthArrayOutput values.
// You can construct a concrete instance of `ScaleRuleAuthArrayInput` via:
//
//	ScaleRuleAuthArray{ ScaleRuleAuthArgs{...} }
type ScaleRuleAuthArrayInput interface {
	pulumi.Input

	ToScaleRuleAuthArrayOutput() ScaleRuleAuthArrayOutput
	ToScaleRuleAuthArrayOutputWithContext(context.Context) ScaleRuleAuthArrayOutput
}

type ScaleRuleAuthArray []ScaleRuleAuthInput

func (ScaleRuleAuthArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]ScaleRuleAuth)(nil)).Elem()
}

func (i ScaleRuleAuthArray) ToScaleRuleAuthArrayOutput() ScaleRuleAuthArrayOutput {
	return i.ToScaleRuleAuthArrayOutputWithContext(context.Background())
}

func (i ScaleRuleAuthArray) ToScaleRuleAuthArrayOutputWithContext(ctx context.Context) ScaleRuleAuthArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(ScaleRuleAuthArrayOutput)
}

// Auth Secrets for Scale Rule
type ScaleRuleAuthOutput struct{ *pulumi.OutputState }

func (ScaleRuleAuthOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ScaleRuleAuth)(nil)).Elem()
}

func (o ScaleRuleAuthOutput) ToScaleRuleAuthOutput() ScaleRuleAuthOutput {
	return o
}

func (o ScaleRuleAuthOutput) ToScaleRuleAuthOutputWithContext(ctx context.Context) ScaleRuleAuthOutput {
	return o
}

type ScaleRuleAuthArrayOutput struct{ *pulumi.OutputState }

func (ScaleRuleAuthArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]ScaleRuleAuth)(nil)).Elem()
}

func (o ScaleRuleAuthArrayOutput) ToScaleRuleAuthArrayOutput() ScaleRuleAuthArrayOutput {
	return o
}

func (o ScaleRuleAuthArrayOutput) ToScaleRuleAuthArrayOutputWithContext(ctx context.Context) ScaleRuleAuthArrayOutput {
	return o
}

func (o ScaleRuleAuthArrayOutput) Index(i pulumi.IntInput) ScaleRuleAuthOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) ScaleRuleAuth {
		return vs[0].([]ScaleRuleAuth)[vs[1].(int)]
	}).(ScaleRuleAuthOutput)
}

// Auth Secrets for Scale Rule
type ScaleRuleAuthResponse struct {
	// Name of the secret from which to pull the auth params.
	SecretRef *string `pulumi:"secretRef"`
	// Trigger Parameter that uses the secret
	TriggerParameter *string `pulumi:"triggerParameter"`
}

// Secret definition.
type Secret struct {
	// Resource ID of a managed identity to authenticate with Azure Key Vault, or System to use a system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Azure Key Vault URL pointing to the secret referenced by the container app.
	KeyVaultUrl *string `pulumi:"keyVaultUrl"`
	// Secret Name.
	Name *string `pulumi:"name"`
	// Secret Value.
	Value *string `pulumi:"value"`
}

// SecretInput is an input type that accepts SecretArgs and SecretOutput values.
// You can construct a concrete instance of `SecretInput` via:
//
//	SecretArgs{...}
type SecretInput interface {
	pulumi.Input

	ToSecretOutput() SecretOutput
	ToSecretOutputWithContext(context.Context) SecretOutput
}

// Secret definition.
type SecretArgs struct {
	// Resource ID of a managed identity to authenticate with Azure Key Vault, or System to use a system-assigned identity.
	Identity pulumi.StringPtrInput `pulumi:"identity"`
	// Azure Key Vault URL pointing to the secret referenced by the container app.
	KeyVaultUrl pulumi.StringPtrInput `pulumi:"keyVaultUrl"`
	// Secret Name.
	Name pulumi.StringPtrInput `pulumi:"name"`
	// Secret Value.
	Value pulumi.StringPtrInput `pulumi:"value"`
}

func (SecretArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*Secret)(nil)).Elem()
}

func (i SecretArgs) ToSecretOutput() SecretOutput {
	return i.ToSecretOutputWithContext(context.Background())
}

func (i SecretArgs) ToSecretOutputWithContext(ctx context.Context) SecretOutput {
	return pulumi.ToOutputWithContext(ctx, i).(SecretOutput)
}

// SecretArrayInput is an input type that accepts SecretArray and SecretArrayOutput values.
// You can construct a concrete instance of `SecretArrayInput` via:
//
//	SecretArray{ SecretArgs{...} }
type SecretArrayInput interface {
	pulumi.Input

	ToSecretArrayOutput() SecretArrayOutput
	ToSecretArrayOutputWithContext(context.Context) SecretArrayOutput
}

type SecretArray []SecretInput

func (SecretArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]Secret)(nil)).Elem()
}

func (i SecretArray) ToSecretArrayOutput() SecretArrayOutput {
	return i.ToSecretArrayOutputWithContext(context.Background())
}

func (i SecretArray) ToSecretArrayOutputWithContext(ctx context.Context) SecretArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(SecretArrayOutput)
}

// Secret definition.
type SecretOutput struct{ *pulumi.OutputState }

func (SecretOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Secret)(nil)).Elem()
}

func (o SecretOutput) ToSecretOutput() SecretOutput {
	return o
}

func (o SecretOutput) ToSecretOutputWithContext(ctx context.Context) SecretOutput {
	return o
}

// Resource ID of a managed identity to authenticate with Azure Key Vault, or System to use a system-assigned identity.
func (o SecretOutput) Identity() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Secret) *string { return v.Identity }).(pulumi.StringPtrOutput)
}

// Secret Name.
func (o SecretOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Secret) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// Secret Value.
func (o SecretOutput) Value() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Secret) *string { return v.Value }).(pulumi.StringPtrOutput)
}

type SecretArrayOutput struct{ *pulumi.OutputState }

func (SecretArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]Secret)(nil)).Elem()
}

func (o SecretArrayOutput) ToSecretArrayOutput() SecretArrayOutput {
	return o
}

func (o SecretArrayOutput) ToSecretArrayOutputWithContext(ctx context.Context) SecretArrayOutput {
	return o
}

func (o SecretArrayOutput) Index(i pulumi.IntInput) SecretOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) Secret {
		return vs[0].([]Secret)[vs[1].(int)]
	}).(SecretOutput)
}

// Secret definition.
type SecretResponse struct {
	// Resource ID of a managed identity to authenticate with Azure Key Vault, or System to use a system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Azure Key Vault URL pointing to the secret referenced by the container app.
	KeyVaultUrl *string `pulumi:"keyVaultUrl"`
	// Secret Name.
	Name *string `pulumi:"name"`
}

// Secret to be added to volume.
type SecretVolumeItem struct {
	// Path to project secret to. If no path is provided, path defaults to name of secret listed in secretRef.
	Path *string `pulumi:"path"`
	// Name of the Container App secret from which to pull the secret value.
	SecretRef *string `pulumi:"secretRef"`
}

// Secret to be added to volume.
type SecretVolumeItemOutput struct{ *pulumi.OutputState }

func (SecretVolumeItemOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*SecretVolumeItem)(nil)).Elem()
}

type SecretVolumeItemArrayOutput struct{ *pulumi.OutputState }

func (SecretVolumeItemArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]SecretVolumeItem)(nil)).Elem()
}

func (o SecretVolumeItemArrayOutput) Index(i pulumi.IntInput) SecretVolumeItemOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) SecretVolumeItem {
		return vs[0].([]SecretVolumeItem)[vs[1].(int)]
	}).(SecretVolumeItemOutput)
}

// Container App container Tcp scaling rule.
type TcpScaleRule struct {
	// Authentication secrets for the tcp scale rule.
	Auth []ScaleRuleAuth `pulumi:"auth"`
	// The resource ID of a user-assigned managed identity that is assigned to the Container App, or 'system' for system-assigned identity.
	Identity *string `pulumi:"identity"`
	// Metadata properties to describe tcp scale rule.
	Metadata map[string]string `pulumi:"metadata"`
}

// User assigned identity properties
type UserAssignedIdentityResponse struct {
	// The client ID of the assigned identity.
	ClientId string `pulumi:"clientId"`
	// The principal ID of the assigned identity.
	PrincipalId string `pulumi:"principalId"`
}

// Configuration properties for apps environment to join a Virtual Network
type VnetConfiguration struct {
	// CIDR notation IP range assigned to the Docker bridge, network. Must not overlap with any other provided IP ranges.
	DockerBridgeCidr *string `pulumi:"dockerBridgeCidr"`
	// Resource ID of a subnet for infrastructure components. Must not overlap with any other provided IP ranges.
	InfrastructureSubnetId *string `pulumi:"infrastructureSubnetId"`
	// Boolean indicating the environment only has an internal load balancer. These environments do not have a public static IP resource. They must provide infrastructureSubnetId if enabling this property
	Internal *bool `pulumi:"internal"`
	// IP range in CIDR notation that can be reserved for environment infrastructure IP addresses. Must not overlap with any other provided IP ranges.
	PlatformReservedCidr *string `pulumi:"platformReservedCidr"`
	//  An IP address from the IP range defined by platformReservedCidr that will be reserved for the internal DNS server.
	PlatformReservedDnsIP *string `pulumi:"platformReservedDnsIP"`
}

// Configuration properties for apps environment to join a Virtual Network
type VnetConfigurationArgs struct {
	// CIDR notation IP range assigned to the Docker bridge, network. Must not overlap with any other provided IP ranges.
	DockerBridgeCidr pulumi.StringPtrInput `pulumi:"dockerBridgeCidr"`
	// Resource ID of a subnet for infrastructure components. Must not overlap with any other provided IP ranges.
	InfrastructureSubnetId pulumi.StringPtrInput `pulumi:"infrastructureSubnetId"`
	// Boolean indicating the environment only has an internal load balancer. These environments do not have a public static IP resource. They must provide infrastructureSubnetId if enabling this property
	Internal pulumi.BoolPtrInput `pulumi:"internal"`
	// IP range in CIDR notation that can be reserved for environment infrastructure IP addresses. Must not overlap with any other provided IP ranges.
	PlatformReservedCidr pulumi.StringPtrInput `pulumi:"platformReservedCidr"`
	//  An IP address from the IP range defined by platformReservedCidr that will be reserved for the internal DNS server.
	PlatformReservedDnsIP pulumi.StringPtrInput `pulumi:"platformReservedDnsIP"`
}

func (VnetConfigurationArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*VnetConfiguration)(nil)).Elem()
}

func (i VnetConfigurationArgs) ToVnetConfigurationPtrOutput() VnetConfigurationPtrOutput {
	return i.ToVnetConfigurationPtrOutputWithContext(context.Background())
}

func (i VnetConfigurationArgs) ToVnetConfigurationPtrOutputWithContext(ctx context.Context) VnetConfigurationPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(VnetConfigurationOutput).ToVnetConfigurationPtrOutputWithContext(ctx)
}

// VnetConfigurationPtrInput is an input type that accepts VnetConfigurationArgs, VnetConfigurationPtr and VnetConfigurationPtrOutput values.
// You can construct a concrete instance of `VnetConfigurationPtrInput` via:
//
//	        VnetConfigurationArgs{...}
//
//	or:
//
//	        nil
type VnetConfigurationPtrInput interface {
	pulumi.Input

	ToVnetConfigurationPtrOutput() VnetConfigurationPtrOutput
	ToVnetConfigurationPtrOutputWithContext(context.Context) VnetConfigurationPtrOutput
}

// Configuration properties for apps environment to join a Virtual Network
type VnetConfigurationOutput struct{ *pulumi.OutputState }

func (VnetConfigurationOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*VnetConfiguration)(nil)).Elem()
}

func (o VnetConfigurationOutput) ToVnetConfigurationPtrOutput() VnetConfigurationPtrOutput {
	return o.ToVnetConfigurationPtrOutputWithContext(context.Background())
}

func (o VnetConfigurationOutput) ToVnetConfigurationPtrOutputWithContext(ctx context.Context) VnetConfigurationPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v VnetConfiguration) *VnetConfiguration {
		return &v
	}).(VnetConfigurationPtrOutput)
}

type VnetConfigurationPtrOutput struct{ *pulumi.OutputState }

func (VnetConfigurationPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**VnetConfiguration)(nil)).Elem()
}

func (o VnetConfigurationPtrOutput) ToVnetConfigurationPtrOutput() VnetConfigurationPtrOutput {
	return o
}

func (o VnetConfigurationPtrOutput) ToVnetConfigurationPtrOutputWithContext(ctx context.Context) VnetConfigurationPtrOutput {
	return o
}

func (o VnetConfigurationPtrOutput) Elem() VnetConfigurationOutput {
	return o.ApplyT(func(v *VnetConfiguration) VnetConfiguration {
		if v != nil {
			return *v
		}
		var ret VnetConfiguration
		return ret
	}).(VnetConfigurationOutput)
}

// Configuration properties for apps environment to join a Virtual Network
type VnetConfigurationResponse struct {
	// CIDR notation IP range assigned to the Docker bridge, network. Must not overlap with any other provided IP ranges.
	DockerBridgeCidr *string `pulumi:"dockerBridgeCidr"`
	// Resource ID of a subnet for infrastructure components. Must not overlap with any other provided IP ranges.
	InfrastructureSubnetId *string `pulumi:"infrastructureSubnetId"`
	// Boolean indicating the environment only has an internal load balancer. These environments do not have a public static IP resource. They must provide infrastructureSubnetId if enabling this property
	Internal *bool `pulumi:"internal"`
	// IP range in CIDR notation that can be reserved for environment infrastructure IP addresses. Must not overlap with any other provided IP ranges.
	PlatformReservedCidr *string `pulumi:"platformReservedCidr"`
	//  An IP address from the IP range defined by platformReservedCidr that will be reserved for the internal DNS server.
	PlatformReservedDnsIP *string `pulumi:"platformReservedDnsIP"`
}

// Configuration properties for apps environment to join a Virtual Network
type VnetConfigurationResponseOutput struct{ *pulumi.OutputState }

func (VnetConfigurationResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*VnetConfigurationResponse)(nil)).Elem()
}

type VnetConfigurationResponsePtrOutput struct{ *pulumi.OutputState }

func (VnetConfigurationResponsePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**VnetConfigurationResponse)(nil)).Elem()
}

func (o VnetConfigurationResponsePtrOutput) Elem() VnetConfigurationResponseOutput {
	return o.ApplyT(func(v *VnetConfigurationResponse) VnetConfigurationResponse {
		if v != nil {
			return *v
		}
		var ret VnetConfigurationResponse
		return ret
	}).(VnetConfigurationResponseOutput)
}

// Volume definitions for the Container App.
type Volume struct {
	// Mount options used while mounting the Azure file share or NFS Azure file share. Must be a comma-separated string.
	MountOptions *string `pulumi:"mountOptions"`
	// Volume name.
	Name *string `pulumi:"name"`
	// List of secrets to be added in volume. If no secrets are provided, all secrets in collection will be added to volume.
	Secrets []SecretVolumeItem `pulumi:"secrets"`
	// Name of storage resource. No need to provide for EmptyDir and Secret.
	StorageName *string `pulumi:"storageName"`
	// Storage type for the volume. If not provided, use EmptyDir.
	StorageType *string `pulumi:"storageType"`
}

// VolumeArrayInput is an input type that accepts VolumeArray and VolumeArrayOutput values.
// You can construct a concrete instance of `VolumeArrayInput` via:
//
//	VolumeArray{ VolumeArgs{...} }
type VolumeArrayInput interface {
	pulumi.Input

	ToVolumeArrayOutput() VolumeArrayOutput
	ToVolumeArrayOutputWithContext(context.Context) VolumeArrayOutput
}

// Volume definitions for the Container App.
type VolumeOutput struct{ *pulumi.OutputState }

func (VolumeOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Volume)(nil)).Elem()
}

// Volume name.
func (o VolumeOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Volume) *string { return v.Name }).(pulumi.StringPtrOutput)
}

// List of secrets to be added in volume. If no secrets are provided, all secrets in collection will be added to volume.
func (o VolumeOutput) Secrets() SecretVolumeItemArrayOutput {
	return o.ApplyT(func(v Volume) []SecretVolumeItem { return v.Secrets }).(SecretVolumeItemArrayOutput)
}

type VolumeArrayOutput struct{ *pulumi.OutputState }

func (VolumeArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]Volume)(nil)).Elem()
}

func (o VolumeArrayOutput) ToVolumeArrayOutput() VolumeArrayOutput {
	return o
}

func (o VolumeArrayOutput) ToVolumeArrayOutputWithContext(ctx context.Context) VolumeArrayOutput {
	return o
}

func (o VolumeArrayOutput) Index(i pulumi.IntInput) VolumeOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) Volume {
		return vs[0].([]Volume)[vs[1].(int)]
	}).(VolumeOutput)
}

// Volume mount for the Container App.
type VolumeMount struct {
	// Path within the container at which the volume should be mounted.Must not contain ':'.
	MountPath *string `pulumi:"mountPath"`
	// Path within the volume from which the container's volume should be mounted. Defaults to "" (volume's root).
	SubPath *string `pulumi:"subPath"`
	// This must match the Name of a Volume.
	VolumeName *string `pulumi:"volumeName"`
}

// VolumeMountArrayInput is an input type that accepts VolumeMountArray and VolumeMountArrayOutput values.
// You can construct a concrete instance of `VolumeMountArrayInput` via:
//
//	VolumeMountArray{ VolumeMountArgs{...} }
type VolumeMountArrayInput interface {
	pulumi.Input

	ToVolumeMountArrayOutput() VolumeMountArrayOutput
	ToVolumeMountArrayOutputWithContext(context.Context) VolumeMountArrayOutput
}

// Volume mount for the Container App.
type VolumeMountOutput struct{ *pulumi.OutputState }

func (VolumeMountOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*VolumeMount)(nil)).Elem()
}

type VolumeMountArrayOutput struct{ *pulumi.OutputState }

func (VolumeMountArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]VolumeMount)(nil)).Elem()
}

func (o VolumeMountArrayOutput) ToVolumeMountArrayOutput() VolumeMountArrayOutput {
	return o
}

func (o VolumeMountArrayOutput) ToVolumeMountArrayOutputWithContext(ctx context.Context) VolumeMountArrayOutput {
	return o
}

func (o VolumeMountArrayOutput) Index(i pulumi.IntInput) VolumeMountOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) VolumeMount {
		return vs[0].([]VolumeMount)[vs[1].(int)]
	}).(VolumeMountOutput)
}

// Workload profile to scope container app execution.
type WorkloadProfile struct {
	// The maximum capacity.
	MaximumCount *int `pulumi:"maximumCount"`
	// The minimum capacity.
	MinimumCount *int `pulumi:"minimumCount"`
	// Workload profile type for the workloads to run on.
	Name string `pulumi:"name"`
	// Workload profile type for the workloads to run on.
	WorkloadProfileType string `pulumi:"workloadProfileType"`
}

// WorkloadProfileInput is an input type that accepts WorkloadProfileArgs and WorkloadProfileOutput values.
// You can construct a concrete instance of `WorkloadProfileInput` via:
//
//	WorkloadProfileArgs{...}
type WorkloadProfileInput interface {
	pulumi.Input

	ToWorkloadProfileOutput() WorkloadProfileOutput
	ToWorkloadProfileOutputWithContext(context.Context) WorkloadProfileOutput
}

// Workload profile to scope container app execution.
type WorkloadProfileArgs struct {
	// The maximum capacity.
	MaximumCount pulumi.IntPtrInput `pulumi:"maximumCount"`
	// The minimum capacity.
	MinimumCount pulumi.IntPtrInput `pulumi:"minimumCount"`
	// Workload profile type for the workloads to run on.
	Name pulumi.StringInput `pulumi:"name"`
	// Workload profile type for the workloads to run on.
	WorkloadProfileType pulumi.StringInput `pulumi:"workloadProfileType"`
}

func (WorkloadProfileArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*WorkloadProfile)(nil)).Elem()
}

func (i WorkloadProfileArgs) ToWorkloadProfileOutput() WorkloadProfileOutput {
	return i.ToWorkloadProfileOutputWithContext(context.Background())
}

func (i WorkloadProfileArgs) ToWorkloadProfileOutputWithContext(ctx context.Context) WorkloadProfileOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkloadProfileOutput)
}

// WorkloadProfileArrayInput is an input type that accepts WorkloadProfileArray and WorkloadProfileArrayOutput values.
// You can construct a concrete instance of `WorkloadProfileArrayInput` via:
//
//	WorkloadProfileArray{ WorkloadProfileArgs{...} }
type WorkloadProfileArrayInput interface {
	pulumi.Input

	ToWorkloadProfileArrayOutput() WorkloadProfileArrayOutput
	ToWorkloadProfileArrayOutputWithContext(context.Context) WorkloadProfileArrayOutput
}

type WorkloadProfileArray []WorkloadProfileInput

func (WorkloadProfileArray) ElementType() reflect.Type {
	return reflect.TypeOf((*[]WorkloadProfile)(nil)).Elem()
}

func (i WorkloadProfileArray) ToWorkloadProfileArrayOutput() WorkloadProfileArrayOutput {
	return i.ToWorkloadProfileArrayOutputWithContext(context.Background())
}

func (i WorkloadProfileArray) ToWorkloadProfileArrayOutputWithContext(ctx context.Context) WorkloadProfileArrayOutput {
	return pulumi.ToOutputWithContext(ctx, i).(WorkloadProfileArrayOutput)
}

// Workload profile to scope container app execution.
type WorkloadProfileOutput struct{ *pulumi.OutputState }

func (WorkloadProfileOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*WorkloadProfile)(nil)).Elem()
}

func (o WorkloadProfileOutput) ToWorkloadProfileOutput() WorkloadProfileOutput {
	return o
}

func (o WorkloadProfileOutput) ToWorkloadProfileOutputWithContext(ctx context.Context) WorkloadProfileOutput {
	return o
}

// Workload profile type for the workloads to run on.
func (o WorkloadProfileOutput) Name() pulumi.StringOutput {
	return o.ApplyT(func(v WorkloadProfile) string { return v.Name }).(pulumi.StringOutput)
}

type WorkloadProfileArrayOutput struct{ *pulumi.OutputState }

func (WorkloadProfileArrayOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*[]WorkloadProfile)(nil)).Elem()
}

func (o WorkloadProfileArrayOutput) ToWorkloadProfileArrayOutput() WorkloadProfileArrayOutput {
	return o
}

func (o WorkloadProfileArrayOutput) ToWorkloadProfileArrayOutputWithContext(ctx context.Context) WorkloadProfileArrayOutput {
	return o
}

func (o WorkloadProfileArrayOutput) Index(i pulumi.IntInput) WorkloadProfileOutput {
	return pulumi.All(o, i).ApplyT(func(vs []interface{}) WorkloadProfile {
		return vs[0].([]WorkloadProfile)[vs[1].(int)]
	}).(WorkloadProfileOutput)
}

func init() {

	pulumi.RegisterOutputType(AppLogsConfigurationOutput{})
	pulumi.RegisterOutputType(AppLogsConfigurationPtrOutput{})

	pulumi.RegisterOutputType(ContainerOutput{})
	pulumi.RegisterOutputType(ContainerArrayOutput{})
	pulumi.RegisterOutputType(ContainerAppProbeOutput{})
	pulumi.RegisterOutputType(ContainerAppProbeArrayOutput{})

	pulumi.RegisterOutputType(ContainerResourcesOutput{})
	pulumi.RegisterOutputType(ContainerResourcesPtrOutput{})

	pulumi.RegisterOutputType(CustomDomainConfigurationOutput{})
	pulumi.RegisterOutputType(CustomDomainConfigurationPtrOutput{})

	pulumi.RegisterOutputType(EnvironmentVarOutput{})
	pulumi.RegisterOutputType(EnvironmentVarArrayOutput{})

	pulumi.RegisterOutputType(IdentitySettingsOutput{})
	pulumi.RegisterOutputType(IdentitySettingsArrayOutput{})

	pulumi.RegisterOutputType(InitContainerOutput{})
	pulumi.RegisterOutputType(InitContainerArrayOutput{})

	pulumi.RegisterOutputType(JobConfigurationOutput{})
	pulumi.RegisterOutputType(JobConfigurationPtrOutput{})
	pulumi.RegisterOutputType(JobConfigurationEventTriggerConfigOutput{})
	pulumi.RegisterOutputType(JobConfigurationEventTriggerConfigPtrOutput{})
	pulumi.RegisterOutputType(JobConfigurationManualTriggerConfigOutput{})
	pulumi.RegisterOutputType(JobConfigurationManualTriggerConfigPtrOutput{})

	pulumi.RegisterOutputType(JobConfigurationScheduleTriggerConfigOutput{})
	pulumi.RegisterOutputType(JobConfigurationScheduleTriggerConfigPtrOutput{})
	pulumi.RegisterOutputType(JobScaleOutput{})
	pulumi.RegisterOutputType(JobScalePtrOutput{})

	pulumi.RegisterOutputType(JobScaleRuleOutput{})
	pulumi.RegisterOutputType(JobScaleRuleArrayOutput{})

	pulumi.RegisterOutputType(JobTemplateOutput{})
	pulumi.RegisterOutputType(JobTemplatePtrOutput{})

	pulumi.RegisterOutputType(LogAnalyticsConfigurationOutput{})
	pulumi.RegisterOutputType(LogAnalyticsConfigurationPtrOutput{})

	pulumi.RegisterOutputType(ManagedEnvironmentPeerAuthenticationOutput{})
	pulumi.RegisterOutputType(ManagedEnvironmentPeerAuthenticationPtrOutput{})
	pulumi.RegisterOutputType(ManagedEnvironmentPeerTrafficConfigurationOutput{})
	pulumi.RegisterOutputType(ManagedEnvironmentPeerTrafficConfigurationPtrOutput{})

	pulumi.RegisterOutputType(ManagedServiceIdentityOutput{})
	pulumi.RegisterOutputType(ManagedServiceIdentityPtrOutput{})
	pulumi.RegisterOutputType(ManagedServiceIdentityResponseOutput{})
	pulumi.RegisterOutputType(ManagedServiceIdentityResponsePtrOutput{})

	pulumi.RegisterOutputType(RegistryCredentialsOutput{})
	pulumi.RegisterOutputType(RegistryCredentialsArrayOutput{})

	pulumi.RegisterOutputType(ScaleRuleAuthOutput{})
	pulumi.RegisterOutputType(ScaleRuleAuthArrayOutput{})

	pulumi.RegisterOutputType(SecretOutput{})
	pulumi.RegisterOutputType(SecretArrayOutput{})

	pulumi.RegisterOutputType(SecretVolumeItemOutput{})
	pulumi.RegisterOutputType(SecretVolumeItemArrayOutput{})

	pulumi.RegisterOutputType(VnetConfigurationOutput{})
	pulumi.RegisterOutputType(VnetConfigurationPtrOutput{})
	pulumi.RegisterOutputType(VnetConfigurationResponseOutput{})
	pulumi.RegisterOutputType(VnetConfigurationResponsePtrOutput{})
	pulumi.RegisterOutputType(VolumeOutput{})
	pulumi.RegisterOutputType(VolumeArrayOutput{})
	pulumi.RegisterOutputType(VolumeMountOutput{})
	pulumi.RegisterOutputType(VolumeMountArrayOutput{})

	pulumi.RegisterOutputType(WorkloadProfileOutput{})
	pulumi.RegisterOutputType(WorkloadProfileArrayOutput{})

}
