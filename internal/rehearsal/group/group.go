// Package group starts processes in a group of their own, so that they can be
// ended together with what they have started, and do not hear of Ctrl-C.
package group
