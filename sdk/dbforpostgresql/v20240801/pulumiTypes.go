// Code generated from github.com/pulumi/pulumi-azure-native-sdk/dbforpostgresql/v2/v20240801@v2.88.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20240801

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// Authentication configuration properties of a server
type AuthConfig struct {
	// If Enabled, Azure Active Directory authentication is enabled.
	ActiveDirectoryAuth *string `pulumi:"activeDirectoryAuth"`
	// If Enabled, Password authentication is enabled.
	PasswordAuth *string `pulumi:"passwordAuth"`
	// Tenant id of the server.
	TenantId *string `pulumi:"tenantId"`
}

// Defaults sets the appropriate defaults for AuthConfig
func (val *AuthConfig) Defaults() *AuthConfig {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.PasswordAuth == nil {
		passwordAuth_ := "Enabled"
		tmp.PasswordAuth = &passwordAuth_
	}
	if tmp.TenantId == nil {
		tenantId_ := ""
		tmp.TenantId = &tenantId_
	}
	return &tmp
}

// Authentication configuration properties of a server
type AuthConfigArgs struct {
	// If Enabled, Azure Active Directory authentication is enabled.
	ActiveDirectoryAuth pulumi.StringPtrInput `pulumi:"activeDirectoryAuth"`
	// If Enabled, Password authentication is enabled.
	PasswordAuth pulumi.StringPtrInput `pulumi:"passwordAuth"`
	// Tenant id of the server.
	TenantId pulumi.StringPtrInput `pulumi:"tenantId"`
}

// Defaults sets the appropriate defaults for AuthConfigArgs
func (val *AuthConfigArgs) Defaults() *AuthConfigArgs {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.PasswordAuth == nil {
		tmp.PasswordAuth = pulumi.StringPtr("Enabled")
	}
	if tmp.TenantId == nil {
		tmp.TenantId = pulumi.StringPtr("")
	}
	return &tmp
}

func (AuthConfigArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*AuthConfig)(nil)).Elem()
}

func (i AuthConfigArgs) ToAuthConfigPtrOutput() AuthConfigPtrOutput {
	return i.ToAuthConfigPtrOutputWithContext(context.Background())
}

func (i AuthConfigArgs) ToAuthConfigPtrOutputWithContext(ctx context.Context) AuthConfigPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(AuthConfigOutput).ToAuthConfigPtrOutputWithContext(ctx)
}

// AuthConfigPtrInput is an input type that accepts AuthConfigArgs, AuthConfigPtr and AuthConfigPtrOutput values.
// You can construct a concrete instance of `AuthConfigPtrInput` via:
//
//	        AuthConfigArgs{...}
//
//	or:
//
//	        nil
type AuthConfigPtrInput interface {
	pulumi.Input

	ToAuthConfigPtrOutput() AuthConfigPtrOutput
	ToAuthConfigPtrOutputWithContext(context.Context) AuthConfigPtrOutput
}

// Authentication configuration properties of a server
type AuthConfigOutput struct{ *pulumi.OutputState }

func (AuthConfigOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*AuthConfig)(nil)).Elem()
}

func (o AuthConfigOutput) ToAuthConfigPtrOutput() AuthConfigPtrOutput {
	return o.ToAuthConfigPtrOutputWithContext(context.Background())
}

func (o AuthConfigOutput) ToAuthConfigPtrOutputWithContext(ctx context.Context) AuthConfigPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v AuthConfig) *AuthConfig {
		return &v
	}).(AuthConfigPtrOutput)
}

// If Enabled, Password authentication is enabled.
func (o AuthConfigOutput) PasswordAuth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AuthConfig) *string { return v.PasswordAuth }).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o AuthConfigOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AuthConfig) *string { return v.TenantId }).(pulumi.StringPtrOutput)
}

type AuthConfigPtrOutput struct{ *pulumi.OutputState }

func (AuthConfigPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**AuthConfig)(nil)).Elem()
}

func (o AuthConfigPtrOutput) ToAuthConfigPtrOutput() AuthConfigPtrOutput {
	return o
}

func (o AuthConfigPtrOutput) ToAuthConfigPtrOutputWithContext(ctx context.Context) AuthConfigPtrOutput {
	return o
}

func (o AuthConfigPtrOutput) Elem() AuthConfigOutput {
	return o.ApplyT(func(v *AuthConfig) AuthConfig {
		if v != nil {
			return *v
		}
		var ret AuthConfig
		return ret
	}).(AuthConfigOutput)
}

// If Enabled, Password authentication is enabled.
func (o AuthConfigPtrOutput) PasswordAuth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *AuthConfig) *string {
		if v == nil {
			return nil
		}
		return v.PasswordAuth
	}).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o AuthConfigPtrOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *AuthConfig) *string {
		if v == nil {
			return nil
		}
		return v.TenantId
	}).(pulumi.StringPtrOutput)
}

// Authentication configuration properties of a server
type AuthConfigResponse struct {
	// If Enabled, Azure Active Directory authentication is enabled.
	ActiveDirectoryAuth *string `pulumi:"activeDirectoryAuth"`
	// If Enabled, Password authentication is enabled.
	PasswordAuth *string `pulumi:"passwordAuth"`
	// Tenant id of the server.
	TenantId *string `pulumi:"tenantId"`
}

// Defaults sets the appropriate defaults for AuthConfigResponse
func (val *AuthConfigResponse) Defaults() *AuthConfigResponse {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.PasswordAuth == nil {
		passwordAuth_ := "Enabled"
		tmp.PasswordAuth = &passwordAuth_
	}
	if tmp.TenantId == nil {
		tenantId_ := ""
		tmp.TenantId = &tenantId_
	}
	return &tmp
}

// Authentication configuration properties of a server
type AuthConfigResponseOutput struct{ *pulumi.OutputState }

func (AuthConfigResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*AuthConfigResponse)(nil)).Elem()
}

// If Enabled, Password authentication is enabled.
func (o AuthConfigResponseOutput) PasswordAuth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AuthConfigResponse) *string { return v.PasswordAuth }).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o AuthConfigResponseOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v AuthConfigResponse) *string { return v.TenantId }).(pulumi.StringPtrOutput)
}

type AuthConfigResponsePtrOutput struct{ *pulumi.OutputState }

func (AuthConfigResponsePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**AuthConfigResponse)(nil)).Elem()
}

func (o AuthConfigResponsePtrOutput) Elem() AuthConfigResponseOutput {
	return o.ApplyT(func(v *AuthConfigResponse) AuthConfigResponse {
		if v != nil {
			return *v
		}
		var ret AuthConfigResponse
		return ret
	}).(AuthConfigResponseOutput)
}

// If Enabled, Password authentication is enabled.
func (o AuthConfigResponsePtrOutput) PasswordAuth() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *AuthConfigResponse) *string {
		if v == nil {
			return nil
		}
		return v.PasswordAuth
	}).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o AuthConfigResponsePtrOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *AuthConfigResponse) *string {
		if v == nil {
			return nil
		}
		return v.TenantId
	}).(pulumi.StringPtrOutput)
}

// Backup properties of a server
type BackupType struct {
	// Backup retention days for the server.
	BackupRetentionDays *int `pulumi:"backupRetentionDays"`
	// A value indicating whether Geo-Redundant backup is enabled on the server.
	GeoRedundantBackup *string `pulumi:"geoRedundantBackup"`
}

// Defaults sets the appropriate defaults for BackupType
func (val *BackupType) Defaults() *BackupType {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.BackupRetentionDays == nil {
		backupRetentionDays_ := 7
		tmp.BackupRetentionDays = &backupRetentionDays_
	}
	if tmp.GeoRedundantBackup == nil {
		geoRedundantBackup_ := "Disabled"
		tmp.GeoRedundantBackup = &geoRedundantBackup_
	}
	return &tmp
}

// Backup properties of a server
type BackupTypeArgs struct {
	// Backup retention days for the server.
	BackupRetentionDays pulumi.IntPtrInput `pulumi:"backupRetentionDays"`
	// A value indicating whether Geo-Redundant backup is enabled on the server.
	GeoRedundantBackup pulumi.StringPtrInput `pulumi:"geoRedundantBackup"`
}

// Defaults sets the appropriate defaults for BackupTypeArgs
func (val *BackupTypeArgs) Defaults() *BackupTypeArgs {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.BackupRetentionDays == nil {
		tmp.BackupRetentionDays = pulumi.IntPtr(7)
	}
	if tmp.GeoRedundantBackup == nil {
		tmp.GeoRedundantBackup = pulumi.StringPtr("Disabled")
	}
	return &tmp
}

func (BackupTypeArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*BackupType)(nil)).Elem()
}

func (i BackupTypeArgs) ToBackupTypePtrOutput() BackupTypePtrOutput {
	return i.ToBackupTypePtrOutputWithContext(context.Background())
}

func (i BackupTypeArgs) ToBackupTypePtrOutputWithContext(ctx context.Context) BackupTypePtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(BackupTypeOutput).ToBackupTypePtrOutputWithContext(ctx)
}

// BackupTypePtrInput is an input type that accepts BackupTypeArgs, BackupTypePtr and BackupTypePtrOutput values.
// You can construct a concrete instance of `BackupTypePtrInput` via:
//
//	        BackupTypeArgs{...}
//
//	or:
//
//	        nil
type BackupTypePtrInput interface {
	pulumi.Input

	ToBackupTypePtrOutput() BackupTypePtrOutput
	ToBackupTypePtrOutputWithContext(context.Context) BackupTypePtrOutput
}

// Backup properties of a server
type BackupTypeOutput struct{ *pulumi.OutputState }

func (BackupTypeOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*BackupType)(nil)).Elem()
}

func (o BackupTypeOutput) ToBackupTypePtrOutput() BackupTypePtrOutput {
	return o.ToBackupTypePtrOutputWithContext(context.Background())
}

func (o BackupTypeOutput) ToBackupTypePtrOutputWithContext(ctx context.Context) BackupTypePtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v BackupType) *BackupType {
		return &v
	}).(BackupTypePtrOutput)
}

// Backup retention days for the server.
func (o BackupTypeOutput) BackupRetentionDays() pulumi.IntPtrOutput {
	return o.ApplyT(func(v BackupType) *int { return v.BackupRetentionDays }).(pulumi.IntPtrOutput)
}

// A value indicating whether Geo-Redundant backup is enabled on the server.
func (o BackupTypeOutput) GeoRedundantBackup() pulumi.StringPtrOutput {
	return o.ApplyT(func(v BackupType) *string { return v.GeoRedundantBackup }).(pulumi.StringPtrOutput)
}

type BackupTypePtrOutput struct{ *pulumi.OutputState }

func (BackupTypePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**BackupType)(nil)).Elem()
}

func (o BackupTypePtrOutput) ToBackupTypePtrOutput() BackupTypePtrOutput {
	return o
}

func (o BackupTypePtrOutput) ToBackupTypePtrOutputWithContext(ctx context.Context) BackupTypePtrOutput {
	return o
}

func (o BackupTypePtrOutput) Elem() BackupTypeOutput {
	return o.ApplyT(func(v *BackupType) BackupType {
		if v != nil {
			return *v
		}
		var ret BackupType
		return ret
	}).(BackupTypeOutput)
}

// Backup retention days for the server.
func (o BackupTypePtrOutput) BackupRetentionDays() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *BackupType) *int {
		if v == nil {
			return nil
		}
		return v.BackupRetentionDays
	}).(pulumi.IntPtrOutput)
}

// A value indicating whether Geo-Redundant backup is enabled on the server.
func (o BackupTypePtrOutput) GeoRedundantBackup() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *BackupType) *string {
		if v == nil {
			return nil
		}
		return v.GeoRedundantBackup
	}).(pulumi.StringPtrOutput)
}

// Data encryption properties of a server
type DataEncryption struct {
	// Geo-backup encryption key status for Data encryption enabled server.
	GeoBackupEncryptionKeyStatus *string `pulumi:"geoBackupEncryptionKeyStatus"`
	// URI for the key in keyvault for data encryption for geo-backup of server.
	GeoBackupKeyURI *string `pulumi:"geoBackupKeyURI"`
	// Resource Id for the User assigned identity to be used for data encryption for geo-backup of server.
	GeoBackupUserAssignedIdentityId *string `pulumi:"geoBackupUserAssignedIdentityId"`
	// Primary encryption key status for Data encryption enabled server.
	PrimaryEncryptionKeyStatus *string `pulumi:"primaryEncryptionKeyStatus"`
	// URI for the key in keyvault for data encryption of the primary server.
	PrimaryKeyURI *string `pulumi:"primaryKeyURI"`
	// Resource Id for the User assigned identity to be used for data encryption of the primary server.
	PrimaryUserAssignedIdentityId *string `pulumi:"primaryUserAssignedIdentityId"`
	// Data encryption type to depict if it is System Managed vs Azure Key vault.
	Type *string `pulumi:"type"`
}

// DataEncryptionPtrInput is an input type that accepts DataEncryptionArgs, DataEncryptionPtr and DataEncryptionPtrOutput values.
// You can construct a concrete instance of `DataEncryptionPtrInput` via:
//
//	        DataEncryptionArgs{...}
//
//	or:
//
//	        nil
type DataEncryptionPtrInput interface {
	pulumi.Input

	ToDataEncryptionPtrOutput() DataEncryptionPtrOutput
	ToDataEncryptionPtrOutputWithContext(context.Context) DataEncryptionPtrOutput
}

// Data encryption properties of a server
type DataEncryptionOutput struct{ *pulumi.OutputState }

func (DataEncryptionOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*DataEncryption)(nil)).Elem()
}

func (o DataEncryptionOutput) ToDataEncryptionPtrOutput() DataEncryptionPtrOutput {
	return o.ToDataEncryptionPtrOutputWithContext(context.Background())
}

func (o DataEncryptionOutput) ToDataEncryptionPtrOutputWithContext(ctx context.Context) DataEncryptionPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v DataEncryption) *DataEncryption {
		return &v
	}).(DataEncryptionPtrOutput)
}

// Data encryption type to depict if it is System Managed vs Azure Key vault.
func (o DataEncryptionOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v DataEncryption) *string { return v.Type }).(pulumi.StringPtrOutput)
}

type DataEncryptionPtrOutput struct{ *pulumi.OutputState }

func (DataEncryptionPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**DataEncryption)(nil)).Elem()
}

func (o DataEncryptionPtrOutput) ToDataEncryptionPtrOutput() DataEncryptionPtrOutput {
	return o
}

func (o DataEncryptionPtrOutput) ToDataEncryptionPtrOutputWithContext(ctx context.Context) DataEncryptionPtrOutput {
	return o
}

func (o DataEncryptionPtrOutput) Elem() DataEncryptionOutput {
	return o.ApplyT(func(v *DataEncryption) DataEncryption {
		if v != nil {
			return *v
		}
		var ret DataEncryption
		return ret
	}).(DataEncryptionOutput)
}

// Data encryption type to depict if it is System Managed vs Azure Key vault.
func (o DataEncryptionPtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *DataEncryption) *string {
		if v == nil {
			return nil
		}
		return v.Type
	}).(pulumi.StringPtrOutput)
}

// High availability properties of a server
type HighAvailability struct {
	// The HA mode for the server.
	Mode *string `pulumi:"mode"`
	// availability zone information of the standby.
	StandbyAvailabilityZone *string `pulumi:"standbyAvailabilityZone"`
}

// Defaults sets the appropriate defaults for HighAvailability
func (val *HighAvailability) Defaults() *HighAvailability {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Mode == nil {
		mode_ := "Disabled"
		tmp.Mode = &mode_
	}
	if tmp.StandbyAvailabilityZone == nil {
		standbyAvailabilityZone_ := ""
		tmp.StandbyAvailabilityZone = &standbyAvailabilityZone_
	}
	return &tmp
}

// High availability properties of a server
type HighAvailabilityArgs struct {
	// The HA mode for the server.
	Mode pulumi.StringPtrInput `pulumi:"mode"`
	// availability zone information of the standby.
	StandbyAvailabilityZone pulumi.StringPtrInput `pulumi:"standbyAvailabilityZone"`
}

// Defaults sets the appropriate defaults for HighAvailabilityArgs
func (val *HighAvailabilityArgs) Defaults() *HighAvailabilityArgs {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Mode == nil {
		tmp.Mode = pulumi.StringPtr("Disabled")
	}
	if tmp.StandbyAvailabilityZone == nil {
		tmp.StandbyAvailabilityZone = pulumi.StringPtr("")
	}
	return &tmp
}

func (HighAvailabilityArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*HighAvailability)(nil)).Elem()
}

func (i HighAvailabilityArgs) ToHighAvailabilityPtrOutput() HighAvailabilityPtrOutput {
	return i.ToHighAvailabilityPtrOutputWithContext(context.Background())
}

func (i HighAvailabilityArgs) ToHighAvailabilityPtrOutputWithContext(ctx context.Context) HighAvailabilityPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(HighAvailabilityOutput).ToHighAvailabilityPtrOutputWithContext(ctx)
}

// HighAvailabilityPtrInput is an input type that accepts HighAvailabilityArgs, HighAvailabilityPtr and HighAvailabilityPtrOutput values.
// You can construct a concrete instance of `HighAvailabilityPtrInput` via:
//
//	        HighAvailabilityArgs{...}
//
//	or:
//
//	        nil
type HighAvailabilityPtrInput interface {
	pulumi.Input

	ToHighAvailabilityPtrOutput() HighAvailabilityPtrOutput
	ToHighAvailabilityPtrOutputWithContext(context.Context) HighAvailabilityPtrOutput
}

// High availability properties of a server
type HighAvailabilityOutput struct{ *pulumi.OutputState }

func (HighAvailabilityOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*HighAvailability)(nil)).Elem()
}

func (o HighAvailabilityOutput) ToHighAvailabilityPtrOutput() HighAvailabilityPtrOutput {
	return o.ToHighAvailabilityPtrOutputWithContext(context.Background())
}

func (o HighAvailabilityOutput) ToHighAvailabilityPtrOutputWithContext(ctx context.Context) HighAvailabilityPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v HighAvailability) *HighAvailability {
		return &v
	}).(HighAvailabilityPtrOutput)
}

// The HA mode for the server.
func (o HighAvailabilityOutput) Mode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v HighAvailability) *string { return v.Mode }).(pulumi.StringPtrOutput)
}

// availability zone information of the standby.
func (o HighAvailabilityOutput) StandbyAvailabilityZone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v HighAvailability) *string { return v.StandbyAvailabilityZone }).(pulumi.StringPtrOutput)
}

type HighAvailabilityPtrOutput struct{ *pulumi.OutputState }

func (HighAvailabilityPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**HighAvailability)(nil)).Elem()
}

func (o HighAvailabilityPtrOutput) ToHighAvailabilityPtrOutput() HighAvailabilityPtrOutput {
	return o
}

func (o HighAvailabilityPtrOutput) ToHighAvailabilityPtrOutputWithContext(ctx context.Context) HighAvailabilityPtrOutput {
	return o
}

func (o HighAvailabilityPtrOutput) Elem() HighAvailabilityOutput {
	return o.ApplyT(func(v *HighAvailability) HighAvailability {
		if v != nil {
			return *v
		}
		var ret HighAvailability
		return ret
	}).(HighAvailabilityOutput)
}

// The HA mode for the server.
func (o HighAvailabilityPtrOutput) Mode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *HighAvailability) *string {
		if v == nil {
			return nil
		}
		return v.Mode
	}).(pulumi.StringPtrOutput)
}

// availability zone information of the standby.
func (o HighAvailabilityPtrOutput) StandbyAvailabilityZone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *HighAvailability) *string {
		if v == nil {
			return nil
		}
		return v.StandbyAvailabilityZone
	}).(pulumi.StringPtrOutput)
}

// High availability properties of a server
type HighAvailabilityResponse struct {
	// The HA mode for the server.
	Mode *string `pulumi:"mode"`
	// availability zone information of the standby.
	StandbyAvailabilityZone *string `pulumi:"standbyAvailabilityZone"`
	// A state of a HA server that is visible to user.
	State string `pulumi:"state"`
}

// Defaults sets the appropriate defaults for HighAvailabilityResponse
func (val *HighAvailabilityResponse) Defaults() *HighAvailabilityResponse {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.Mode == nil {
		mode_ := "Disabled"
		tmp.Mode = &mode_
	}
	if tmp.StandbyAvailabilityZone == nil {
		standbyAvailabilityZone_ := ""
		tmp.StandbyAvailabilityZone = &standbyAvailabilityZone_
	}
	return &tmp
}

// High availability properties of a server
type HighAvailabilityResponseOutput struct{ *pulumi.OutputState }

func (HighAvailabilityResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*HighAvailabilityResponse)(nil)).Elem()
}

// The HA mode for the server.
func (o HighAvailabilityResponseOutput) Mode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v HighAvailabilityResponse) *string { return v.Mode }).(pulumi.StringPtrOutput)
}

// availability zone information of the standby.
func (o HighAvailabilityResponseOutput) StandbyAvailabilityZone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v HighAvailabilityResponse) *string { return v.StandbyAvailabilityZone }).(pulumi.StringPtrOutput)
}

type HighAvailabilityResponsePtrOutput struct{ *pulumi.OutputState }

func (HighAvailabilityResponsePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**HighAvailabilityResponse)(nil)).Elem()
}

func (o HighAvailabilityResponsePtrOutput) Elem() HighAvailabilityResponseOutput {
	return o.ApplyT(func(v *HighAvailabilityResponse) HighAvailabilityResponse {
		if v != nil {
			return *v
		}
		var ret HighAvailabilityResponse
		return ret
	}).(HighAvailabilityResponseOutput)
}

// The HA mode for the server.
func (o HighAvailabilityResponsePtrOutput) Mode() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *HighAvailabilityResponse) *string {
		if v == nil {
			return nil
		}
		return v.Mode
	}).(pulumi.StringPtrOutput)
}

// availability zone information of the standby.
func (o HighAvailabilityResponsePtrOutput) StandbyAvailabilityZone() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *HighAvailabilityResponse) *string {
		if v == nil {
			return nil
		}
		return v.StandbyAvailabilityZone
	}).(pulumi.StringPtrOutput)
}

// Maintenance window properties of a server.
type MaintenanceWindow struct {
	// indicates whether custom window is enabled or disabled
	CustomWindow *string `pulumi:"customWindow"`
	// day of week for maintenance window
	DayOfWeek *int `pulumi:"dayOfWeek"`
	// start hour for maintenance window
	StartHour *int `pulumi:"startHour"`
	// start minute for maintenance window
	StartMinute *int `pulumi:"startMinute"`
}

// Defaults sets the appropriate defaults for MaintenanceWindow
func (val *MaintenanceWindow) Defaults() *MaintenanceWindow {
	if val == nil {
		return nil
	}
	tmp := *val
	if tmp.CustomWindow == nil {
		customWindow_ := "Disabled"
		tmp.CustomWindow = &customWindow_
	}
	if tmp.DayOfWeek == nil {
		dayOfWeek_ := 0
		tmp.DayOfWeek = &dayOfWeek_
	}
	if tmp.StartHour == nil {
		startHour_ := 0
		tmp.StartHour = &startHour_
	}
	if tmp.StartMinute == nil {
		startMinute_ := 0
		tmp.StartMinute = &startMinute_
	}
	return &tmp
}

// MaintenanceWindowPtrInput is an input type that accepts MaintenanceWindowArgs, MaintenanceWindowPtr and MaintenanceWindowPtrOutput values.
// You can construct a concrete instance of `MaintenanceWindowPtrInput` via:
//
//	        MaintenanceWindowArgs{...}
//
//	or:
//
//	        nil
type MaintenanceWindowPtrInput interface {
	pulumi.Input

	ToMaintenanceWindowPtrOutput() MaintenanceWindowPtrOutput
	ToMaintenanceWindowPtrOutputWithContext(context.Context) MaintenanceWindowPtrOutput
}

// Maintenance window properties of a server.
type MaintenanceWindowOutput struct{ *pulumi.OutputState }

func (MaintenanceWindowOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*MaintenanceWindow)(nil)).Elem()
}

func (o MaintenanceWindowOutput) ToMaintenanceWindowPtrOutput() MaintenanceWindowPtrOutput {
	return o.ToMaintenanceWindowPtrOutputWithContext(context.Background())
}

func (o MaintenanceWindowOutput) ToMaintenanceWindowPtrOutputWithContext(ctx context.Context) MaintenanceWindowPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v MaintenanceWindow) *MaintenanceWindow {
		return &v
	}).(MaintenanceWindowPtrOutput)
}

// indicates whether custom window is enabled or disabled
func (o MaintenanceWindowOutput) CustomWindow() pulumi.StringPtrOutput {
	return o.ApplyT(func(v MaintenanceWindow) *string { return v.CustomWindow }).(pulumi.StringPtrOutput)
}

// day of week for maintenance window
func (o MaintenanceWindowOutput) DayOfWeek() pulumi.IntPtrOutput {
	return o.ApplyT(func(v MaintenanceWindow) *int { return v.DayOfWeek }).(pulumi.IntPtrOutput)
}

// start hour for maintenance window
func (o MaintenanceWindowOutput) StartHour() pulumi.IntPtrOutput {
	return o.ApplyT(func(v MaintenanceWindow) *int { return v.StartHour }).(pulumi.IntPtrOutput)
}

// start minute for maintenance window
func (o MaintenanceWindowOutput) StartMinute() pulumi.IntPtrOutput {
	return o.ApplyT(func(v MaintenanceWindow) *int { return v.StartMinute }).(pulumi.IntPtrOutput)
}

type MaintenanceWindowPtrOutput struct{ *pulumi.OutputState }

func (MaintenanceWindowPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**MaintenanceWindow)(nil)).Elem()
}

func (o MaintenanceWindowPtrOutput) ToMaintenanceWindowPtrOutput() MaintenanceWindowPtrOutput {
	return o
}

func (o MaintenanceWindowPtrOutput) ToMaintenanceWindowPtrOutputWithContext(ctx context.Context) MaintenanceWindowPtrOutput {
	return o
}

func (o MaintenanceWindowPtrOutput) Elem() MaintenanceWindowOutput {
	return o.ApplyT(func(v *MaintenanceWindow) MaintenanceWindow {
		if v != nil {
			return *v
		}
		var ret MaintenanceWindow
		return ret
	}).(MaintenanceWindowOutput)
}

// indicates whether custom window is enabled or disabled
func (o MaintenanceWindowPtrOutput) CustomWindow() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *MaintenanceWindow) *string {
		if v == nil {
			return nil
		}
		return v.CustomWindow
	}).(pulumi.StringPtrOutput)
}

// day of week for maintenance window
func (o MaintenanceWindowPtrOutput) DayOfWeek() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *MaintenanceWindow) *int {
		if v == nil {
			return nil
		}
		return v.DayOfWeek
	}).(pulumi.IntPtrOutput)
}

// start hour for maintenance window
func (o MaintenanceWindowPtrOutput) StartHour() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *MaintenanceWindow) *int {
		if v == nil {
			return nil
		}
		return v.StartHour
	}).(pulumi.IntPtrOutput)
}

// start minute for maintenance window
func (o MaintenanceWindowPtrOutput) StartMinute() pulumi.IntPtrOutput {
	return o.ApplyT(func(v *MaintenanceWindow) *int {
		if v == nil {
			return nil
		}
		return v.StartMinute
	}).(pulumi.IntPtrOutput)
}

// Network properties of a server.
type Network struct {
	// Delegated subnet arm resource id. This is required to be passed during create, in case we want the server to be VNET injected, i.e. Private access server. During update, pass this only if we want to update the value for Private DNS zone.
	DelegatedSubnetResourceId *string `pulumi:"delegatedSubnetResourceId"`
	// Private dns zone arm resource id. This is required to be passed during create, in case we want the server to be VNET injected, i.e. Private access server. During update, pass this only if we want to update the value for Private DNS zone.
	PrivateDnsZoneArmResourceId *string `pulumi:"privateDnsZoneArmResourceId"`
	// public network access is enabled or not
	PublicNetworkAccess *string `pulumi:"publicNetworkAccess"`
}

// Network properties of a server.
type NetworkArgs struct {
	// Delegated subnet arm resource id. This is required to be passed during create, in case we want the server to be VNET injected, i.e. Private access server. During update, pass this only if we want to update the value for Private DNS zone.
	DelegatedSubnetResourceId pulumi.StringPtrInput `pulumi:"delegatedSubnetResourceId"`
	// Private dns zone arm resource id. This is required to be passed during create, in case we want the server to be VNET injected, i.e. Private access server. During update, pass this only if we want to update the value for Private DNS zone.
	PrivateDnsZoneArmResourceId pulumi.StringPtrInput `pulumi:"privateDnsZoneArmResourceId"`
	// public network access is enabled or not
	PublicNetworkAccess pulumi.StringPtrInput `pulumi:"publicNetworkAccess"`
}

func (NetworkArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*Network)(nil)).Elem()
}

func (i NetworkArgs) ToNetworkPtrOutput() NetworkPtrOutput {
	return i.ToNetworkPtrOutputWithContext(context.Background())
}

func (i NetworkArgs) ToNetworkPtrOutputWithContext(ctx context.Context) NetworkPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(NetworkOutput).ToNetworkPtrOutputWithContext(ctx)
}

// NetworkPtrInput is an input type that accepts NetworkArgs, NetworkPtr and NetworkPtrOutput values.
// You can construct a concrete instance of `NetworkPtrInput` via:
//
//	        NetworkArgs{...}
//
//	or:
//
//	        nil
type NetworkPtrInput interface {
	pulumi.Input

	ToNetworkPtrOutput() NetworkPtrOutput
	ToNetworkPtrOutputWithContext(context.Context) NetworkPtrOutput
}

// Network properties of a server.
type NetworkOutput struct{ *pulumi.OutputState }

func (NetworkOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Network)(nil)).Elem()
}

func (o NetworkOutput) ToNetworkPtrOutput() NetworkPtrOutput {
	return o.ToNetworkPtrOutputWithContext(context.Background())
}

func (o NetworkOutput) ToNetworkPtrOutputWithContext(ctx context.Context) NetworkPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v Network) *Network {
		return &v
	}).(NetworkPtrOutput)
}

// public network access is enabled or not
func (o NetworkOutput) PublicNetworkAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Network) *string { return v.PublicNetworkAccess }).(pulumi.StringPtrOutput)
}

type NetworkPtrOutput struct{ *pulumi.OutputState }

func (NetworkPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**Network)(nil)).Elem()
}

func (o NetworkPtrOutput) ToNetworkPtrOutput() NetworkPtrOutput {
	return o
}

func (o NetworkPtrOutput) ToNetworkPtrOutputWithContext(ctx context.Context) NetworkPtrOutput {
	return o
}

func (o NetworkPtrOutput) Elem() NetworkOutput {
	return o.ApplyT(func(v *Network) Network {
		if v != nil {
			return *v
		}
		var ret Network
		return ret
	}).(NetworkOutput)
}

// public network access is enabled or not
func (o NetworkPtrOutput) PublicNetworkAccess() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Network) *string {
		if v == nil {
			return nil
		}
		return v.PublicNetworkAccess
	}).(pulumi.StringPtrOutput)
}

// Replica properties of a server
type Replica struct {
	// Sets the promote mode for a replica server. This is a write only property.
	PromoteMode *string `pulumi:"promoteMode"`
	// Sets the promote options for a replica server. This is a write only property.
	PromoteOption *string `pulumi:"promoteOption"`
	// Used to indicate role of the server in replication set.
	Role *string `pulumi:"role"`
}

// ReplicaPtrInput is an input type that accepts ReplicaArgs, ReplicaPtr and ReplicaPtrOutput values.
// You can construct a concrete instance of `ReplicaPtrInput` via:
//
//	        ReplicaArgs{...}
//
//	or:
//
//	        nil
type ReplicaPtrInput interface {
	pulumi.Input

	ToReplicaPtrOutput() ReplicaPtrOutput
	ToReplicaPtrOutputWithContext(context.Context) ReplicaPtrOutput
}

// Replica properties of a server
type ReplicaOutput struct{ *pulumi.OutputState }

func (ReplicaOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Replica)(nil)).Elem()
}

func (o ReplicaOutput) ToReplicaPtrOutput() ReplicaPtrOutput {
	return o.ToReplicaPtrOutputWithContext(context.Background())
}

func (o ReplicaOutput) ToReplicaPtrOutputWithContext(ctx context.Context) ReplicaPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v Replica) *Replica {
		return &v
	}).(ReplicaPtrOutput)
}

// Used to indicate role of the server in replication set.
func (o ReplicaOutput) Role() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Replica) *string { return v.Role }).(pulumi.StringPtrOutput)
}

type ReplicaPtrOutput struct{ *pulumi.OutputState }

func (ReplicaPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**Replica)(nil)).Elem()
}

func (o ReplicaPtrOutput) ToReplicaPtrOutput() ReplicaPtrOutput {
	return o
}

func (o ReplicaPtrOutput) ToReplicaPtrOutputWithContext(ctx context.Context) ReplicaPtrOutput {
	return o
}

func (o ReplicaPtrOutput) Elem() ReplicaOutput {
	return o.ApplyT(func(v *Replica) Replica {
		if v != nil {
			return *v
		}
		var ret Replica
		return ret
	}).(ReplicaOutput)
}

// Used to indicate role of the server in replication set.
func (o ReplicaPtrOutput) Role() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Replica) *string {
		if v == nil {
			return nil
		}
		return v.Role
	}).(pulumi.StringPtrOutput)
}

// Sku information related properties of a server.
type Sku struct {
	// The name of the sku, typically, tier + family + cores, e.g. Standard_D4s_v3.
	Name string `pulumi:"name"`
	// The tier of the particular SKU, e.g. Burstable.
	Tier string `pulumi:"tier"`
}

// Sku information related properties of a server.
type SkuArgs struct {
	// The name of the sku, typically, tier + family + cores, e.g. Standard_D4s_v3.
	Name pulumi.StringInput `pulumi:"name"`
	// The tier of the particular SKU, e.g. Burstable.
	Tier pulumi.StringInput `pulumi:"tier"`
}

func (SkuArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*Sku)(nil)).Elem()
}

func (i SkuArgs) ToSkuPtrOutput() SkuPtrOutput {
	return i.ToSkuPtrOutputWithContext(context.Background())
}

func (i SkuArgs) ToSkuPtrOutputWithContext(ctx context.Context) SkuPtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(SkuOutput).ToSkuPtrOutputWithContext(ctx)
}

// SkuPtrInput is an input type that accepts SkuArgs, SkuPtr and SkuPtrOutput values.
// You can construct a concrete instance of `SkuPtrInput` via:
//
//	        SkuArgs{...}
//
//	or:
//
//	        nil
type SkuPtrInput interface {
	pulumi.Input

	ToSkuPtrOutput() SkuPtrOutput
	ToSkuPtrOutputWithContext(context.Context) SkuPtrOutput
}

// Sku information related properties of a server.
type SkuOutput struct{ *pulumi.OutputState }

func (SkuOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Sku)(nil)).Elem()
}

func (o SkuOutput) ToSkuPtrOutput() SkuPtrOutput {
	return o.ToSkuPtrOutputWithContext(context.Background())
}

func (o SkuOutput) ToSkuPtrOutputWithContext(ctx context.Context) SkuPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v Sku) *Sku {
		return &v
	}).(SkuPtrOutput)
}

// The name of the sku, typically, tier + family + cores, e.g. Standard_D4s_v3.
func (o SkuOutput) Name() pulumi.StringOutput {
	return o.ApplyT(func(v Sku) string { return v.Name }).(pulumi.StringOutput)
}

type SkuPtrOutput struct{ *pulumi.OutputState }

func (SkuPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**Sku)(nil)).Elem()
}

func (o SkuPtrOutput) ToSkuPtrOutput() SkuPtrOutput {
	return o
}

func (o SkuPtrOutput) ToSkuPtrOutputWithContext(ctx context.Context) SkuPtrOutput {
	return o
}

func (o SkuPtrOutput) Elem() SkuOutput {
	return o.ApplyT(func(v *Sku) Sku {
		if v != nil {
			return *v
		}
		var ret Sku
		return ret
	}).(SkuOutput)
}

// The name of the sku, typically, tier + family + cores, e.g. Standard_D4s_v3.
func (o SkuPtrOutput) Name() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Sku) *string {
		if v == nil {
			return nil
		}
		return &v.Name
	}).(pulumi.StringPtrOutput)
}

// Storage properties of a server
type Storage struct {
	// Flag to enable / disable Storage Auto grow for flexible server.
	AutoGrow *string `pulumi:"autoGrow"`
	// Storage tier IOPS quantity. This property is required to be set for storage Type PremiumV2_LRS
	Iops *int `pulumi:"iops"`
	// Max storage allowed for a server.
	StorageSizeGB *int `pulumi:"storageSizeGB"`
	// Storage throughput for the server. This is required to be set for storage Type PremiumV2_LRS
	Throughput *int `pulumi:"throughput"`
	// Name of storage tier for IOPS.
	Tier *string `pulumi:"tier"`
	// Storage type for the server. Allowed values are Premium_LRS and PremiumV2_LRS, and default is Premium_LRS if not specified
	Type *string `pulumi:"type"`
}

// Storage properties of a server
type StorageArgs struct {
	// Flag to enable / disable Storage Auto grow for flexible server.
	AutoGrow pulumi.StringPtrInput `pulumi:"autoGrow"`
	// Storage tier IOPS quantity. This property is required to be set for storage Type PremiumV2_LRS
	Iops pulumi.IntPtrInput `pulumi:"iops"`
	// Max storage allowed for a server.
	StorageSizeGB pulumi.IntPtrInput `pulumi:"storageSizeGB"`
	// Storage throughput for the server. This is required to be set for storage Type PremiumV2_LRS
	Throughput pulumi.IntPtrInput `pulumi:"throughput"`
	// Name of storage tier for IOPS.
	Tier pulumi.StringPtrInput `pulumi:"tier"`
	// Storage type for the server. Allowed values are Premium_LRS and PremiumV2_LRS, and default is Premium_LRS if not specified
	Type pulumi.StringPtrInput `pulumi:"type"`
}

func (StorageArgs) ElementType() reflect.Type {
	return reflect.TypeOf((*Storage)(nil)).Elem()
}

func (i StorageArgs) ToStoragePtrOutput() StoragePtrOutput {
	return i.ToStoragePtrOutputWithContext(context.Background())
}

func (i StorageArgs) ToStoragePtrOutputWithContext(ctx context.Context) StoragePtrOutput {
	return pulumi.ToOutputWithContext(ctx, i).(StorageOutput).ToStoragePtrOutputWithContext(ctx)
}

// StoragePtrInput is an input type that accepts StorageArgs, StoragePtr and StoragePtrOutput values.
// You can construct a concrete instance of `StoragePtrInput` via:
//
//	        StorageArgs{...}
//
//	or:
//
//	        nil
type StoragePtrInput interface {
	pulumi.Input

	ToStoragePtrOutput() StoragePtrOutput
	ToStoragePtrOutputWithContext(context.Context) StoragePtrOutput
}

// Storage properties of a server
type StorageOutput struct{ *pulumi.OutputState }

func (StorageOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*Storage)(nil)).Elem()
}

func (o StorageOutput) ToStoragePtrOutput() StoragePtrOutput {
	return o.ToStoragePtrOutputWithContext(context.Background())
}

func (o StorageOutput) ToStoragePtrOutputWithContext(ctx context.Context) StoragePtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v Storage) *Storage {
		return &v
	}).(StoragePtrOutput)
}

// Storage type for the server. Allowed values are Premium_LRS and PremiumV2_LRS, and default is Premium_LRS if not specified
func (o StorageOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v Storage) *string { return v.Type }).(pulumi.StringPtrOutput)
}

type StoragePtrOutput struct{ *pulumi.OutputState }

func (StoragePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**Storage)(nil)).Elem()
}

func (o StoragePtrOutput) ToStoragePtrOutput() StoragePtrOutput {
	return o
}

func (o StoragePtrOutput) ToStoragePtrOutputWithContext(ctx context.Context) StoragePtrOutput {
	return o
}

func (o StoragePtrOutput) Elem() StorageOutput {
	return o.ApplyT(func(v *Storage) Storage {
		if v != nil {
			return *v
		}
		var ret Storage
		return ret
	}).(StorageOutput)
}

// Storage type for the server. Allowed values are Premium_LRS and PremiumV2_LRS, and default is Premium_LRS if not specified
func (o StoragePtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *Storage) *string {
		if v == nil {
			return nil
		}
		return v.Type
	}).(pulumi.StringPtrOutput)
}

// Information describing the identities associated with this application.
type UserAssignedIdentity struct {
	// the identity principal Id of the server.
	PrincipalId *string `pulumi:"principalId"`
	// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
	Type string `pulumi:"type"`
	// represents user assigned identities map.
	UserAssignedIdentities map[string]UserIdentity `pulumi:"userAssignedIdentities"`
}

// UserAssignedIdentityPtrInput is an input type that accepts UserAssignedIdentityArgs, UserAssignedIdentityPtr and UserAssignedIdentityPtrOutput values.
// You can construct a concrete instance of `UserAssignedIdentityPtrInput` via:
//
//	        UserAssignedIdentityArgs{...}
//
//	or:
//
//	        nil
type UserAssignedIdentityPtrInput interface {
	pulumi.Input

	ToUserAssignedIdentityPtrOutput() UserAssignedIdentityPtrOutput
	ToUserAssignedIdentityPtrOutputWithContext(context.Context) UserAssignedIdentityPtrOutput
}

// Information describing the identities associated with this application.
type UserAssignedIdentityOutput struct{ *pulumi.OutputState }

func (UserAssignedIdentityOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*UserAssignedIdentity)(nil)).Elem()
}

func (o UserAssignedIdentityOutput) ToUserAssignedIdentityPtrOutput() UserAssignedIdentityPtrOutput {
	return o.ToUserAssignedIdentityPtrOutputWithContext(context.Background())
}

func (o UserAssignedIdentityOutput) ToUserAssignedIdentityPtrOutputWithContext(ctx context.Context) UserAssignedIdentityPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v UserAssignedIdentity) *UserAssignedIdentity {
		return &v
	}).(UserAssignedIdentityPtrOutput)
}

// the identity principal Id of the server.
func (o UserAssignedIdentityOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v UserAssignedIdentity) *string { return v.PrincipalId }).(pulumi.StringPtrOutput)
}

// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
func (o UserAssignedIdentityOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v UserAssignedIdentity) string { return v.Type }).(pulumi.StringOutput)
}

type UserAssignedIdentityPtrOutput struct{ *pulumi.OutputState }

func (UserAssignedIdentityPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**UserAssignedIdentity)(nil)).Elem()
}

func (o UserAssignedIdentityPtrOutput) ToUserAssignedIdentityPtrOutput() UserAssignedIdentityPtrOutput {
	return o
}

func (o UserAssignedIdentityPtrOutput) ToUserAssignedIdentityPtrOutputWithContext(ctx context.Context) UserAssignedIdentityPtrOutput {
	return o
}

func (o UserAssignedIdentityPtrOutput) Elem() UserAssignedIdentityOutput {
	return o.ApplyT(func(v *UserAssignedIdentity) UserAssignedIdentity {
		if v != nil {
			return *v
		}
		var ret UserAssignedIdentity
		return ret
	}).(UserAssignedIdentityOutput)
}

// the identity principal Id of the server.
func (o UserAssignedIdentityPtrOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *UserAssignedIdentity) *string {
		if v == nil {
			return nil
		}
		return v.PrincipalId
	}).(pulumi.StringPtrOutput)
}

// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
func (o UserAssignedIdentityPtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *UserAssignedIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

// Information describing the identities associated with this application.
type UserAssignedIdentityResponse struct {
	// the identity principal Id of the server.
	PrincipalId *string `pulumi:"principalId"`
	// Tenant id of the server.
	TenantId string `pulumi:"tenantId"`
	// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
	Type string `pulumi:"type"`
	// represents user assigned identities map.
	UserAssignedIdentities map[string]UserIdentityResponse `pulumi:"userAssignedIdentities"`
}

// Information describing the identities associated with this application.
type UserAssignedIdentityResponseOutput struct{ *pulumi.OutputState }

func (UserAssignedIdentityResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*UserAssignedIdentityResponse)(nil)).Elem()
}

// the identity principal Id of the server.
func (o UserAssignedIdentityResponseOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v UserAssignedIdentityResponse) *string { return v.PrincipalId }).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o UserAssignedIdentityResponseOutput) TenantId() pulumi.StringOutput {
	return o.ApplyT(func(v UserAssignedIdentityResponse) string { return v.TenantId }).(pulumi.StringOutput)
}

// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
func (o UserAssignedIdentityResponseOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v UserAssignedIdentityResponse) string { return v.Type }).(pulumi.StringOutput)
}

type UserAssignedIdentityResponsePtrOutput struct{ *pulumi.OutputState }

func (UserAssignedIdentityResponsePtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**UserAssignedIdentityResponse)(nil)).Elem()
}

func (o UserAssignedIdentityResponsePtrOutput) Elem() UserAssignedIdentityResponseOutput {
	return o.ApplyT(func(v *UserAssignedIdentityResponse) UserAssignedIdentityResponse {
		if v != nil {
			return *v
		}
		var ret UserAssignedIdentityResponse
		return ret
	}).(UserAssignedIdentityResponseOutput)
}

// the identity principal Id of the server.
func (o UserAssignedIdentityResponsePtrOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *UserAssignedIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return v.PrincipalId
	}).(pulumi.StringPtrOutput)
}

// Tenant id of the server.
func (o UserAssignedIdentityResponsePtrOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *UserAssignedIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return &v.TenantId
	}).(pulumi.StringPtrOutput)
}

// the types of identities associated with this resource; currently restricted to 'None and UserAssigned'
func (o UserAssignedIdentityResponsePtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *UserAssignedIdentityResponse) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

// Describes a single user-assigned identity associated with the application.
type UserIdentity struct {
	// the client identifier of the Service Principal which this identity represents.
	ClientId *string `pulumi:"clientId"`
	// the object identifier of the Service Principal which this identity represents.
	PrincipalId *string `pulumi:"principalId"`
}

// Describes a single user-assigned identity associated with the application.
type UserIdentityResponse struct {
	// the client identifier of the Service Principal which this identity represents.
	ClientId *string `pulumi:"clientId"`
	// the object identifier of the Service Principal which this identity represents.
	PrincipalId *string `pulumi:"principalId"`
}

func init() {

	pulumi.RegisterOutputType(AuthConfigOutput{})
	pulumi.RegisterOutputType(AuthConfigPtrOutput{})
	pulumi.RegisterOutputType(AuthConfigResponseOutput{})
	pulumi.RegisterOutputType(AuthConfigResponsePtrOutput{})
	pulumi.RegisterOutputType(BackupTypeOutput{})
	pulumi.RegisterOutputType(BackupTypePtrOutput{})

	pulumi.RegisterOutputType(DataEncryptionOutput{})
	pulumi.RegisterOutputType(DataEncryptionPtrOutput{})

	pulumi.RegisterOutputType(HighAvailabilityOutput{})
	pulumi.RegisterOutputType(HighAvailabilityPtrOutput{})
	pulumi.RegisterOutputType(HighAvailabilityResponseOutput{})
	pulumi.RegisterOutputType(HighAvailabilityResponsePtrOutput{})
	pulumi.RegisterOutputType(MaintenanceWindowOutput{})
	pulumi.RegisterOutputType(MaintenanceWindowPtrOutput{})

	pulumi.RegisterOutputType(NetworkOutput{})
	pulumi.RegisterOutputType(NetworkPtrOutput{})

	pulumi.RegisterOutputType(ReplicaOutput{})
	pulumi.RegisterOutputType(ReplicaPtrOutput{})

	pulumi.RegisterOutputType(SkuOutput{})
	pulumi.RegisterOutputType(SkuPtrOutput{})

	pulumi.RegisterOutputType(StorageOutput{})
	pulumi.RegisterOutputType(StoragePtrOutput{})

	pulumi.RegisterOutputType(UserAssignedIdentityOutput{})
	pulumi.RegisterOutputType(UserAssignedIdentityPtrOutput{})
	pulumi.RegisterOutputType(UserAssignedIdentityResponseOutput{})
	pulumi.RegisterOutputType(UserAssignedIdentityResponsePtrOutput{})

}
