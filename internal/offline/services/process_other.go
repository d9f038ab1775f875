//go:build !unix

package services

import (
	"errors"
	"syscall"
)

// Without a POSIX shell there is no supervisor, so nothing is ever started here.

func (o *owner) attributes() *syscall.SysProcAttr { return nil }

func killGroup(int) error { return errors.ErrUnsupported }
