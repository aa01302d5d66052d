/** Numbers of system calls. From the kernel's `asm/unistd_64.h` and `asm-generic/unistd.h`. */
type Table = {
  /** `AUDIT_ARCH_…`: numbers mean something in one architecture only. */
  audit: number;
  clone: number;
  prctl: number;
  ioctl: number;
  allowed: number[];
};

export type Architecture = "x64" | "arm64";

/** A flag of `clone`: a thread of this process, not another process. */
export const CLONE = { thread: 0x10000 };
/** Names for threads (15, 16) and for pieces of memory. */
export const PRCTL = [15, 16, 0x53564d41];
/** Close on exec or not, do not block, bytes to read; whether it is a terminal, and how wide. */
export const IOCTL = [0x5451, 0x5450, 0x5421, 0x541b, 0x5401, 0x5413];

export const SYSTEM_CALLS: Record<Architecture, Table> = {
  x64: {
    audit: 0xc000003e,
    clone: 56,
    prctl: 157,
    ioctl: 16,
    allowed: [
      // What a host calls all the time.
      // read, write, epoll_wait, epoll_pwait, futex, recvmsg, sendmsg, getrusage, clock_gettime, madvise,
      // munmap, mmap, mprotect
      0, 1, 232, 281, 202, 47, 46, 98, 228, 28, 11, 9, 10,
      // Memory and the processor.
      // brk, mremap, membarrier, rseq, sched_yield, sched_getaffinity, sched_getparam, sched_getscheduler,
      // getcpu, pkey_alloc, pkey_free, pkey_mprotect, sysinfo, uname, prlimit64, getrlimit, setrlimit, times,
      // arch_prctl
      12, 25, 324, 334, 24, 204, 143, 145, 309, 330, 331, 329, 99, 63, 302, 97, 160, 100, 158,
      // Threads and signals. `clone` is for threads only; `clone3` hides its flags, and is left out.
      // set_robust_list, get_robust_list, set_tid_address, rt_sigaction, rt_sigprocmask, rt_sigreturn,
      // rt_sigtimedwait, sigaltstack, restart_syscall, tgkill, tkill, kill, exit, exit_group, getpid, gettid,
      // getppid, getpgid, getpgrp, getuid, geteuid, getgid, getegid, getresuid, getresgid, capget, wait4
      273, 274, 218, 13, 14, 15, 128, 131, 219, 234, 200, 62, 60, 231, 39, 186, 110, 121, 111, 102, 107, 104, 108, 118,
      120, 125, 61,
      // The channel, pipes and waiting.
      // close, close_range, pipe2, dup, dup2, dup3, fcntl, readv, writev, recvfrom, sendto, shutdown,
      // getsockname, getpeername, getsockopt, poll, ppoll, select, pselect6, epoll_create1, epoll_ctl,
      // eventfd2, clock_getres, clock_nanosleep, nanosleep, gettimeofday, time, getrandom
      3, 436, 293, 32, 33, 292, 72, 19, 20, 45, 44, 48, 51, 52, 55, 7, 271, 23, 270, 291, 233, 290, 229, 230, 35, 96,
      201, 318,
      // Reading the few files there are. The first program is started with `execve` after the filter is set.
      // execve, open, openat, openat2, stat, lstat, fstat, newfstatat, statx, access, faccessat, faccessat2,
      // readlink, readlinkat, getcwd, getdents64, lseek, pread64, preadv, fadvise64, chdir, umask
      59, 2, 257, 437, 4, 6, 5, 262, 332, 21, 269, 439, 89, 267, 79, 217, 8, 17, 295, 221, 80, 95,
    ],
  },
  arm64: {
    audit: 0xc00000b7,
    clone: 220,
    prctl: 167,
    ioctl: 29,
    allowed: [
      // What a host calls all the time.
      // read, write, epoll_pwait, futex, recvmsg, sendmsg, getrusage, clock_gettime, madvise, munmap, mmap,
      // mprotect
      63, 64, 22, 98, 212, 211, 165, 113, 233, 215, 222, 226,
      // Memory and the processor.
      // brk, mremap, membarrier, rseq, sched_yield, sched_getaffinity, sched_getparam, sched_getscheduler,
      // getcpu, pkey_alloc, pkey_free, pkey_mprotect, sysinfo, uname, prlimit64, getrlimit, setrlimit, times
      214, 216, 283, 293, 124, 123, 121, 120, 168, 289, 290, 288, 179, 160, 261, 163, 164, 153,
      // Threads and signals. `clone` is for threads only; `clone3` hides its flags, and is left out.
      // set_robust_list, get_robust_list, set_tid_address, rt_sigaction, rt_sigprocmask, rt_sigreturn,
      // rt_sigtimedwait, sigaltstack, restart_syscall, tgkill, tkill, kill, exit, exit_group, getpid, gettid,
      // getppid, getpgid, getuid, geteuid, getgid, getegid, getresuid, getresgid, capget, wait4
      99, 100, 96, 134, 135, 139, 137, 132, 128, 131, 130, 129, 93, 94, 172, 178, 173, 155, 174, 175, 176, 177, 148,
      150, 90, 260,
      // The channel, pipes and waiting.
      // close, close_range, pipe2, dup, dup3, fcntl, readv, writev, recvfrom, sendto, shutdown, getsockname,
      // getpeername, getsockopt, ppoll, pselect6, epoll_create1, epoll_ctl, eventfd2, clock_getres,
      // clock_nanosleep, nanosleep, gettimeofday, getrandom
      57, 436, 59, 23, 24, 25, 65, 66, 207, 206, 210, 204, 205, 209, 73, 72, 20, 21, 19, 114, 115, 101, 169, 278,
      // Reading the few files there are. The first program is started with `execve` after the filter is set.
      // execve, openat, openat2, fstat, newfstatat, statx, faccessat, faccessat2, readlinkat, getcwd,
      // getdents64, lseek, pread64, preadv, fadvise64, chdir, umask
      221, 56, 437, 80, 79, 291, 48, 439, 78, 17, 61, 62, 67, 69, 223, 49, 166,
    ],
  },
};
