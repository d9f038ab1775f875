// Package stack is the program: it registers the resources of one stack in phases. Each
// phase takes the results of earlier phases and returns its own.
package stack

import (
	"strings"
	"time"

	"github.com/pulumi/pulumi/sdk/v3/go/pulumi"

	"github.com/hyf/azure-data-pipeline/internal/config"
)

// Deploy registers the resources that the configuration describes. If the configuration
// is invalid, it registers nothing and returns all problems.
func Deploy(ctx *pulumi.Context) error {
	cfg, err := config.Load(ctx)
	if err != nil {
		return err
	}
	if err := announce(ctx, cfg); err != nil {
		return err
	}
	s, err := newStack(ctx, cfg)
	if err != nil {
		return err
	}

	foundation, err := s.newFoundation(ctx)
	if err != nil {
		return err
	}
	data, err := s.newData(ctx, foundation)
	if err != nil {
		return err
	}
	pipelines, err := s.newPipelines(ctx, foundation, data)
	if err != nil {
		return err
	}
	monitoring, err := s.newMonitoring(ctx, foundation, data, pipelines)
	if err != nil {
		return err
	}
	s.export(ctx, foundation, data, pipelines)
	return s.lock(ctx, foundation, data, pipelines, monitoring)
}

// announce logs the division of the network and the schedule of each pipeline, and
// warns of settings that are valid but probably unintended.
func announce(ctx *pulumi.Context, cfg *config.Config) error {
	infos, warnings := config.Explain(cfg, time.Now())
	// One message, because the engine records each message separately.
	if err := ctx.Log.Info(strings.Join(infos, "\n"), nil); err != nil {
		return err
	}
	for _, warning := range warnings {
		if err := ctx.Log.Warn(warning, nil); err != nil {
			return err
		}
	}
	return nil
}
