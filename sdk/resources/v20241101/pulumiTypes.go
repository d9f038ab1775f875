// Code generated from github.com/pulumi/pulumi-azure-native-sdk/resources/v2/v20241101@v2.90.0 by tools/sdk, which left out what is not used. DO NOT EDIT.

package v20241101

import (
	"reflect"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

// The resource group properties.
type ResourceGroupPropertiesResponse struct {
	// The provisioning state.
	ProvisioningState string `pulumi:"provisioningState"`
}

// The resource group properties.
type ResourceGroupPropertiesResponseOutput struct{ *pulumi.OutputState }

func (ResourceGroupPropertiesResponseOutput) ElementType() reflect.Type {
	return reflect.TypeOf((*ResourceGroupPropertiesResponse)(nil)).Elem()
}

func init() {

	pulumi.RegisterOutputType(ResourceGroupPropertiesResponseOutput{})

}
