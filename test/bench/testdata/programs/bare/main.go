// Program bare registers many resources with nothing around them: what the
// engine needs for so many, whatever the program.
package main

import (
	"strconv"

	resources "github.com/pulumi/pulumi-azure-native-sdk/resources/v2/v20241101"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		for i := range config.GetInt(ctx, "resources") {
			if _, err := resources.NewResourceGroup(ctx, "group-"+strconv.Itoa(i), &resources.ResourceGroupArgs{}); err != nil {
				return err
			}
		}
		return nil
	})
}
