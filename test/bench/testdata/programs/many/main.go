// Program many registers as many resources as configured, of types that data pipelines
// use: storage accounts, each with queues, containers, identities and role assignments.
package main

import (
	"fmt"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// perAccount is the number of resources of an account, with itself.
const perAccount = 50

// contributor is the ID of the role Storage Queue Data Contributor.
const contributor = "/subscriptions/00000000-0000-0000-0000-000000000000/providers/Microsoft.Authorization/roleDefinitions/974c5e8b-45b9-4653-ba55-5f855dd0fb88"

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		group, err := register(ctx, "resources/v20241101:ResourceGroup", "rg", pulumi.Map{"resourceGroupName": pulumi.String("rg")})
		if err != nil {
			return err
		}
		var account, identity *resource
		for i := range config.RequireInt(ctx, "resources") - 1 {
			name := fmt.Sprintf("n%04d", i)
			inputs := pulumi.Map{"resourceGroupName": group.Name}
			switch n := i % perAccount; {
			case n == 0:
				inputs["accountName"], inputs["kind"] = pulumi.String("stmany"+name), pulumi.String("StorageV2")
				inputs["sku"] = pulumi.Map{"name": pulumi.String("Standard_LRS")}
				account, err = register(ctx, "storage/v20240101:StorageAccount", name, inputs)
			case n <= 25:
				inputs["accountName"], inputs["queueName"] = account.Name, pulumi.String(name)
				_, err = register(ctx, "storage/v20240101:Queue", name, inputs)
			case n <= 35:
				inputs["accountName"], inputs["containerName"] = account.Name, pulumi.String(name)
				_, err = register(ctx, "storage/v20240101:BlobContainer", name, inputs)
			case n%2 == 0:
				inputs["resourceName"] = pulumi.String(name)
				identity, err = register(ctx, "managedidentity/v20230131:UserAssignedIdentity", name, inputs)
			default:
				_, err = register(ctx, "authorization/v20220401:RoleAssignment", name, pulumi.Map{
					"scope": account.ID(), "principalId": identity.PrincipalID, "principalType": pulumi.String("ServicePrincipal"),
					"roleDefinitionId": pulumi.String(contributor),
				})
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// resource has the outputs that other resources use.
type resource struct {
	pulumi.CustomResourceState
	Name        pulumi.StringOutput `pulumi:"name"`
	PrincipalID pulumi.StringOutput `pulumi:"principalId"`
}

func register(ctx *pulumi.Context, token, name string, inputs pulumi.Map) (*resource, error) {
	made := &resource{}
	return made, ctx.RegisterResource("azure-native:"+token, name, inputs, made)
}
