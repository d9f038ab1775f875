// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// If Enabled, Azure Active Directory authentication is enabled.
type ActiveDirectoryAuthEnum string

const (
	ActiveDirectoryAuthEnumEnabled  = ActiveDirectoryAuthEnum("Enabled")
	ActiveDirectoryAuthEnumDisabled = ActiveDirectoryAuthEnum("Disabled")
)

func (ActiveDirectoryAuthEnum) ElementType() reflect.Type {
	return reflect.TypeOf((*ActiveDirectoryAuthEnum)(nil)).Elem()
}

func (e ActiveDirectoryAuthEnum) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e ActiveDirectoryAuthEnum) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e ActiveDirectoryAuthEnum) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e ActiveDirectoryAuthEnum) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// Name of storage tier for IOPS.
type AzureManagedDiskPerformanceTiers string

const (
	AzureManagedDiskPerformanceTiersP1  = AzureManagedDiskPerformanceTiers("P1")
	AzureManagedDiskPerformanceTiersP2  = AzureManagedDiskPerformanceTiers("P2")
	AzureManagedDiskPerformanceTiersP3  = AzureManagedDiskPerformanceTiers("P3")
	AzureManagedDiskPerformanceTiersP4  = AzureManagedDiskPerformanceTiers("P4")
	AzureManagedDiskPerformanceTiersP6  = AzureManagedDiskPerformanceTiers("P6")
	AzureManagedDiskPerformanceTiersP10 = AzureManagedDiskPerformanceTiers("P10")
	AzureManagedDiskPerformanceTiersP15 = AzureManagedDiskPerformanceTiers("P15")
	AzureManagedDiskPerformanceTiersP20 = AzureManagedDiskPerformanceTiers("P20")
	AzureManagedDiskPerformanceTiersP30 = AzureManagedDiskPerformanceTiers("P30")
	AzureManagedDiskPerformanceTiersP40 = AzureManagedDiskPerformanceTiers("P40")
	AzureManagedDiskPerformanceTiersP50 = AzureManagedDiskPerformanceTiers("P50")
	AzureManagedDiskPerformanceTiersP60 = AzureManagedDiskPerformanceTiers("P60")
	AzureManagedDiskPerformanceTiersP70 = AzureManagedDiskPerformanceTiers("P70")
	AzureManagedDiskPerformanceTiersP80 = AzureManagedDiskPerformanceTiers("P80")
)

func (AzureManagedDiskPerformanceTiers) ElementType() reflect.Type {
	return reflect.TypeOf((*AzureManagedDiskPerformanceTiers)(nil)).Elem()
}

func (e AzureManagedDiskPerformanceTiers) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e AzureManagedDiskPerformanceTiers) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e AzureManagedDiskPerformanceTiers) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e AzureManagedDiskPerformanceTiers) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// A value indicating whether Geo-Redundant backup is enabled on the server.
type GeoRedundantBackupEnum string

const (
	GeoRedundantBackupEnumEnabled  = GeoRedundantBackupEnum("Enabled")
	GeoRedundantBackupEnumDisabled = GeoRedundantBackupEnum("Disabled")
)

func (GeoRedundantBackupEnum) ElementType() reflect.Type {
	return reflect.TypeOf((*GeoRedundantBackupEnum)(nil)).Elem()
}

func (e GeoRedundantBackupEnum) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e GeoRedundantBackupEnum) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e GeoRedundantBackupEnum) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e GeoRedundantBackupEnum) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// The HA mode for the server.
type HighAvailabilityMode string

const (
	HighAvailabilityModeDisabled      = HighAvailabilityMode("Disabled")
	HighAvailabilityModeZoneRedundant = HighAvailabilityMode("ZoneRedundant")
	HighAvailabilityModeSameZone      = HighAvailabilityMode("SameZone")
)

func (HighAvailabilityMode) ElementType() reflect.Type {
	return reflect.TypeOf((*HighAvailabilityMode)(nil)).Elem()
}

func (e HighAvailabilityMode) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e HighAvailabilityMode) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e HighAvailabilityMode) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e HighAvailabilityMode) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// If Enabled, Password authentication is enabled.
type PasswordAuthEnum string

const (
	PasswordAuthEnumEnabled  = PasswordAuthEnum("Enabled")
	PasswordAuthEnumDisabled = PasswordAuthEnum("Disabled")
)

func (PasswordAuthEnum) ElementType() reflect.Type {
	return reflect.TypeOf((*PasswordAuthEnum)(nil)).Elem()
}

func (e PasswordAuthEnum) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e PasswordAuthEnum) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e PasswordAuthEnum) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e PasswordAuthEnum) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// The principal type used to represent the type of Active Directory Administrator.
type PrincipalType string

const (
	PrincipalTypeUnknown          = PrincipalType("Unknown")
	PrincipalTypeUser             = PrincipalType("User")
	PrincipalTypeGroup            = PrincipalType("Group")
	PrincipalTypeServicePrincipal = PrincipalType("ServicePrincipal")
)

func (PrincipalType) ElementType() reflect.Type {
	return reflect.TypeOf((*PrincipalType)(nil)).Elem()
}

func (e PrincipalType) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e PrincipalType) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e PrincipalType) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e PrincipalType) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// public network access is enabled or not
type ServerPublicNetworkAccessState string

const (
	ServerPublicNetworkAccessStateEnabled  = ServerPublicNetworkAccessState("Enabled")
	ServerPublicNetworkAccessStateDisabled = ServerPublicNetworkAccessState("Disabled")
)

func (ServerPublicNetworkAccessState) ElementType() reflect.Type {
	return reflect.TypeOf((*ServerPublicNetworkAccessState)(nil)).Elem()
}

func (e ServerPublicNetworkAccessState) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e ServerPublicNetworkAccessState) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e ServerPublicNetworkAccessState) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e ServerPublicNetworkAccessState) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// PostgreSQL Server version.
type ServerVersion string

const (
	ServerVersion_16 = ServerVersion("16")
	ServerVersion_15 = ServerVersion("15")
	ServerVersion_14 = ServerVersion("14")
	ServerVersion_13 = ServerVersion("13")
	ServerVersion_12 = ServerVersion("12")
	ServerVersion_11 = ServerVersion("11")
)

func (ServerVersion) ElementType() reflect.Type {
	return reflect.TypeOf((*ServerVersion)(nil)).Elem()
}

func (e ServerVersion) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e ServerVersion) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e ServerVersion) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e ServerVersion) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

// The tier of the particular SKU, e.g. Burstable.
type SkuTier string

const (
	SkuTierBurstable       = SkuTier("Burstable")
	SkuTierGeneralPurpose  = SkuTier("GeneralPurpose")
	SkuTierMemoryOptimized = SkuTier("MemoryOptimized")
)

func (SkuTier) ElementType() reflect.Type {
	return reflect.TypeOf((*SkuTier)(nil)).Elem()
}

func (e SkuTier) ToStringOutput() pulumi.StringOutput {
	return pulumi.ToOutput(pulumi.String(e)).(pulumi.StringOutput)
}

func (e SkuTier) ToStringOutputWithContext(ctx context.Context) pulumi.StringOutput {
	return pulumi.ToOutputWithContext(ctx, pulumi.String(e)).(pulumi.StringOutput)
}

func (e SkuTier) ToStringPtrOutput() pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringPtrOutputWithContext(context.Background())
}

func (e SkuTier) ToStringPtrOutputWithContext(ctx context.Context) pulumi.StringPtrOutput {
	return pulumi.String(e).ToStringOutputWithContext(ctx).ToStringPtrOutputWithContext(ctx)
}

func init() {

}
