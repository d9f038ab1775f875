// Program untyped registers the resources in a file, with their inputs: a baseline for
// what the engine needs for these inputs.
package main

import (
	"encoding/json"
	"os"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"
	"github.com/pulumi/pulumi/sdk/v3/go/pulumi/config"
)

// registration is a resource or a component in the file.
type registration struct {
	Type, Name string
	Custom     bool
	Inputs     map[string]any
}

func main() {
	pulumi.Run(func(ctx *pulumi.Context) error {
		text, err := os.ReadFile(config.Require(ctx, "file"))
		if err != nil {
			return err
		}
		var all []registration
		if err := json.Unmarshal(text, &all); err != nil {
			return err
		}
		for _, r := range all {
			inputs := inputOf(r.Inputs).(pulumi.Map)
			if r.Custom {
				err = ctx.RegisterResource(r.Type, r.Name, inputs, &pulumi.CustomResourceState{})
			} else {
				err = ctx.RegisterComponentResourceV2(r.Type, r.Name, inputs, &pulumi.ResourceState{})
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
}

// inputOf is a value as an input.
func inputOf(v any) pulumi.Input {
	switch v := v.(type) {
	case string:
		return pulumi.String(v)
	case bool:
		return pulumi.Bool(v)
	case float64:
		return pulumi.Float64(v)
	case []any:
		list := make(pulumi.Array, len(v))
		for i, element := range v {
			list[i] = inputOf(element)
		}
		return list
	case map[string]any:
		if secret, ok := v["plaintext"].(string); ok { // as an exported state has it
			var plain any
			if json.Unmarshal([]byte(secret), &plain) == nil {
				return pulumi.ToSecret(inputOf(plain))
			}
		}
		object := make(pulumi.Map, len(v))
		for key, element := range v {
			object[key] = inputOf(element)
		}
		return object
	default:
		return nil
	}
}
