// Program empty is the least that the engine can be asked for: the floor that
// previews are measured against.
package main

import "github.com/pulumi/pulumi/sdk/v3/go/pulumi"

func main() {
	pulumi.Run(func(*pulumi.Context) error { return nil })
}
