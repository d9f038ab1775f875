// Package processgroup starts processes in their own process group, so that they
// can be stopped together with the processes that they started and do not receive
// Ctrl-C. It also determines exit codes.
package processgroup
