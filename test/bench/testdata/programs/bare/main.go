// Program bare registers many resources with one property each: a baseline for what the
// engine needs for that many resources.
package main

import (
	"strconv"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		for i := range config.RequireInt(ctx, "resources") {
			err := ctx.RegisterResource("azure-native:resources/v20241101:ResourceGroup", "group-"+strconv.Itoa(i),
				pulumi.Map{"location": pulumi.String("westeurope")}, &pulumi.CustomResourceState{})
			if err != nil {
				return err
			}
		}
		return nil
	})
}
