// Code generated from github.com/pulumi/pulumi-azure-native-sdk/insights/v2/v20230601@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20230601

import (
	"context"
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// User assigned identity properties
type UserAssignedIdentityResponse struct {
	// The client ID of the assigned identity.
	ClientId string `pulumi:"clientId"`
	// The principal ID of the assigned identity.
	PrincipalId string `pulumi:"principalId"`
}

// Identity used for BYOS
type WorkbookResourceIdentity struct {
	// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
	Type string `pulumi:"type"`
	// The set of user assigned identities associated with the resource. The userAssignedIdentities dictionary keys will be ARM resource ids in the form: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}. The dictionary values can be empty objects ({}) in requests.
	UserAssignedIdentities []string `pulumi:"userAssignedIdentities"`
}

// WorkbookResourceIdentityPtrInput is an input type that accepts WorkbookResourceIdentityArgs, WorkbookResourceIdentityPtr and WorkbookResourceIdentityPtrOutput values.
// You can construct a concrete instance of `WorkbookResourceIdentityPtrInput` via:
//
//	        WorkbookResourceIdentityArgs{...}
//
//	or:
//
//	        nil
type WorkbookResourceIdentityPtrInput interface {
	pulumi.Input

	ToWorkbookResourceIdentityPtrOutput() WorkbookResourceIdentityPtrOutput
	ToWorkbookResourceIdentityPtrOutputWithContext(context.Context) WorkbookResourceIdentityPtrOutput
}

// Identity used for BYOS
type WorkbookResourceIdentityOutput struct{ *pulumi.OutputState }

func (WorkbookResourceIdentityOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*WorkbookResourceIdentity)(nil)).Elem()
}

func (o WorkbookResourceIdentityOutput) ToWorkbookResourceIdentityPtrOutput() WorkbookResourceIdentityPtrOutput {
	return o.ToWorkbookResourceIdentityPtrOutputWithContext(context.Background())
}

func (o WorkbookResourceIdentityOutput) ToWorkbookResourceIdentityPtrOutputWithContext(ctx context.Context) WorkbookResourceIdentityPtrOutput {
	return o.ApplyTWithContext(ctx, func(_ context.Context, v WorkbookResourceIdentity) *WorkbookResourceIdentity {
		return &v
	}).(WorkbookResourceIdentityPtrOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o WorkbookResourceIdentityOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v WorkbookResourceIdentity) string { return v.Type }).(pulumi.StringOutput)
}

type WorkbookResourceIdentityPtrOutput struct{ *pulumi.OutputState }

func (WorkbookResourceIdentityPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**WorkbookResourceIdentity)(nil)).Elem()
}

func (o WorkbookResourceIdentityPtrOutput) ToWorkbookResourceIdentityPtrOutput() WorkbookResourceIdentityPtrOutput {
	return o
}

func (o WorkbookResourceIdentityPtrOutput) ToWorkbookResourceIdentityPtrOutputWithContext(ctx context.Context) WorkbookResourceIdentityPtrOutput {
	return o
}

func (o WorkbookResourceIdentityPtrOutput) Elem() WorkbookResourceIdentityOutput {
	return o.ApplyT(func(v *WorkbookResourceIdentity) WorkbookResourceIdentity {
		if v != nil {
			return *v
		}
		var ret WorkbookResourceIdentity
		return ret
	}).(WorkbookResourceIdentityOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o WorkbookResourceIdentityPtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkbookResourceIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

// Identity used for BYOS
type WorkbookResourceResponseIdentity struct {
	// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
	PrincipalId string `pulumi:"principalId"`
	// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
	TenantId string `pulumi:"tenantId"`
	// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
	Type string `pulumi:"type"`
	// The set of user assigned identities associated with the resource. The userAssignedIdentities dictionary keys will be ARM resource ids in the form: '/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{identityName}. The dictionary values can be empty objects ({}) in requests.
	UserAssignedIdentities map[string]UserAssignedIdentityResponse `pulumi:"userAssignedIdentities"`
}

// Identity used for BYOS
type WorkbookResourceResponseIdentityOutput struct{ *pulumi.OutputState }

func (WorkbookResourceResponseIdentityOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*WorkbookResourceResponseIdentity)(nil)).Elem()
}

// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o WorkbookResourceResponseIdentityOutput) PrincipalId() pulumi.StringOutput {
	return o.ApplyT(func(v WorkbookResourceResponseIdentity) string { return v.PrincipalId }).(pulumi.StringOutput)
}

// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o WorkbookResourceResponseIdentityOutput) TenantId() pulumi.StringOutput {
	return o.ApplyT(func(v WorkbookResourceResponseIdentity) string { return v.TenantId }).(pulumi.StringOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o WorkbookResourceResponseIdentityOutput) Type() pulumi.StringOutput {
	return o.ApplyT(func(v WorkbookResourceResponseIdentity) string { return v.Type }).(pulumi.StringOutput)
}

type WorkbookResourceResponseIdentityPtrOutput struct{ *pulumi.OutputState }

func (WorkbookResourceResponseIdentityPtrOutput) ElementType() reflect.Type {
	return reflect.TypeOf((**WorkbookResourceResponseIdentity)(nil)).Elem()
}

func (o WorkbookResourceResponseIdentityPtrOutput) Elem() WorkbookResourceResponseIdentityOutput {
	return o.ApplyT(func(v *WorkbookResourceResponseIdentity) WorkbookResourceResponseIdentity {
		if v != nil {
			return *v
		}
		var ret WorkbookResourceResponseIdentity
		return ret
	}).(WorkbookResourceResponseIdentityOutput)
}

// The service principal ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o WorkbookResourceResponseIdentityPtrOutput) PrincipalId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkbookResourceResponseIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.PrincipalId
	}).(pulumi.StringPtrOutput)
}

// The tenant ID of the system assigned identity. This property will only be provided for a system assigned identity.
func (o WorkbookResourceResponseIdentityPtrOutput) TenantId() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkbookResourceResponseIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.TenantId
	}).(pulumi.StringPtrOutput)
}

// Type of managed service identity (where both SystemAssigned and UserAssigned types are allowed).
func (o WorkbookResourceResponseIdentityPtrOutput) Type() pulumi.StringPtrOutput {
	return o.ApplyT(func(v *WorkbookResourceResponseIdentity) *string {
		if v == nil {
			return nil
		}
		return &v.Type
	}).(pulumi.StringPtrOutput)
}

func init() {

	pulumi.RegisterOutputType(WorkbookResourceIdentityOutput{})
	pulumi.RegisterOutputType(WorkbookResourceIdentityPtrOutput{})
	pulumi.RegisterOutputType(WorkbookResourceResponseIdentityOutput{})
	pulumi.RegisterOutputType(WorkbookResourceResponseIdentityPtrOutput{})
}
