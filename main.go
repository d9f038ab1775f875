// Program data-pipeline deploys containerised data pipelines to Azure, with one Pulumi
// stack for each environment.
//
// Package internal/stack shows the architecture, components contains its parts, and
// internal/config reads the stack configuration.
package main

import (
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/stack"
)

func main() { pulumi.Run(stack.Deploy) }
