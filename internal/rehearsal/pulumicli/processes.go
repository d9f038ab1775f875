package pulumicli

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"sync"
)

// processes are the processes of a command: Pulumi, and the program.
type processes struct {
	mu   sync.Mutex
	pids []int
}

func (p *processes) add(pid int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.pids = append(p.pids, pid)
}

// killFirst kills the process that was started first, which is Pulumi.
func (p *processes) killFirst() error {
	p.mu.Lock()
	defer p.mu.Unlock()
	process, err := os.FindProcess(p.pids[0])
	if err != nil {
		return err
	}
	return process.Kill()
}

// idle reports whether all processes are waiting, or true if the operating system
// does not tell.
func (p *processes) idle() bool {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, pid := range p.pids {
		if busy(pid) {
			return false
		}
	}
	return true
}

// busy reports whether a thread of a process is running, waits for a processor,
// or waits for a disk.
// Source: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
func busy(pid int) bool {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/stat", pid))
	if err != nil {
		return false
	}
	for _, thread := range threads {
		text, err := os.ReadFile(thread) //nolint:gosec // of a process that this one started
		if err != nil {
			continue // the thread ended
		}
		// The state is the first field after the name, which is in parentheses.
		if end := bytes.LastIndexByte(text, ')'); end >= 0 && end+2 < len(text) {
			if state := text[end+2]; state == 'R' || state == 'D' {
				return true
			}
		}
	}
	return false
}
