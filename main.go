// Program data-pipeline gives a container image with a data pipeline a home on
// Azure: one Pulumi stack per environment.
//
// The architecture is in internal/stack, its parts are in components, and the
// configuration of a stack is read by internal/config.
package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/stack"
)

func main() { pulumi.Run(stack.Deploy) }
