// Program minimal is a Pulumi program that is independent of this project.
package main

import (
	resources "github.com/pulumi/pulumi-azure-native-sdk/resources/v2/v20241101"
	storage "github.com/pulumi/pulumi-azure-native-sdk/storage/v2/v20240101"
	"github.com/pulumi/pulumi-random/sdk/v4/go/random"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		group, err := resources.NewResourceGroup(ctx, "group", &resources.ResourceGroupArgs{})
		if err != nil {
			return err
		}
		suffix, err := random.NewRandomPassword(ctx, "password", &random.RandomPasswordArgs{Length: pulumi.Int(12)})
		if err != nil {
			return err
		}
		account, err := storage.NewStorageAccount(ctx, "account", &storage.StorageAccountArgs{
			ResourceGroupName: group.Name,
			Kind:              pulumi.String("StorageV2"),
			Sku:               storage.SkuArgs{Name: pulumi.String("Standard_LRS")},
		})
		if err != nil {
			return err
		}
		ctx.Export("blob", account.PrimaryEndpoints.Blob())
		ctx.Export("password", suffix.Result)
		return nil
	})
}
