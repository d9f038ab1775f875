// Package processgroup starts processes in a group of their own, so that they can
// be ended together with what they have started and do not receive Ctrl-C, and
// tells how a process ended.
package processgroup
