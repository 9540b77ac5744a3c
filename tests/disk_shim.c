/*
 * What a process does to its journal, noted in the order in which it is done: every write, cut and
 * fsync of the file named by DISK_FILE and of its write-ahead log, and every answer that goes out.
 * Goes between a program and the system by LD_PRELOAD; read by tests/disk.py.
 *
 * The disk fails to sync once there is a file DISK_FAULTS "eio", and hangs while there is "hang".
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

struct note { char kind; char file; uint16_t unused; uint32_t length; uint64_t offset; };

static pthread_mutex_t order = PTHREAD_MUTEX_INITIALIZER;
static int notebook = -1;
static const char *watched, *faults;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("DISK_LOG");
    watched = getenv("DISK_FILE");
    faults = getenv("DISK_FAULTS");
    if (path) notebook = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void note(char kind, char file, const void *data, size_t length, off64_t offset) {
    struct note head = {kind, file, 0, (uint32_t)length, (uint64_t)offset};
    if (notebook < 0) return;
    pthread_mutex_lock(&order);
    syscall(SYS_write, notebook, &head, sizeof head);
    if (data) syscall(SYS_write, notebook, data, length);
    pthread_mutex_unlock(&order);
}

/* 'd' for the journal, 'w' for its log, 0 for any other file. */
static char which(int fd) {
    char link[64], path[4096];
    if (!watched) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    size_t known = strlen(watched);
    if (strncmp(path, watched, known)) return 0;
    if (!path[known]) return 'd';
    return strcmp(path + known, "-wal") ? 0 : 'w';
}

static int has_fault(const char *name) {
    char path[4096];
    if (!faults) return 0;
    snprintf(path, sizeof path, "%s%s", faults, name);
    return access(path, F_OK) == 0;
}

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

#define PWRITE(name) \
    ssize_t name(int fd, const void *data, size_t size, off64_t offset) { \
        REAL(ssize_t, name, int, const void *, size_t, off64_t); \
        ssize_t done = real(fd, data, size, offset); \
        char file = done > 0 ? which(fd) : 0; \
        if (file) note('W', file, data, (size_t)done, offset); \
        return done; \
    }
PWRITE(pwrite)
PWRITE(pwrite64)

ssize_t write(int fd, const void *data, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t);
    char file = which(fd);
    off64_t offset = file ? lseek64(fd, 0, SEEK_CUR) : 0;
    ssize_t done = real(fd, data, size);
    if (file && done > 0) note('W', file, data, (size_t)done, offset);
    return done;
}

#define CUT(name) \
    int name(int fd, off64_t size) { \
        REAL(int, name, int, off64_t); \
        int failed = real(fd, size); \
        char file = failed ? 0 : which(fd); \
        if (file) note('T', file, NULL, 0, size); \
        return failed; \
    }
CUT(ftruncate)
CUT(ftruncate64)

#define SYNC(name) \
    int name(int fd) { \
        REAL(int, name, int); \
        char file = which(fd); \
        if (!file) return real(fd); \
        while (has_fault("hang")) usleep(20000); \
        if (has_fault("eio")) { errno = EIO; return -1; } \
        int failed = real(fd); \
        if (!failed) note('S', file, NULL, 0, 0); \
        return failed; \
    }
SYNC(fsync)
SYNC(fdatasync)

int unlink(const char *path) {
    REAL(int, unlink, const char *);
    int failed = real(path);
    size_t known = watched ? strlen(watched) : 0;
    if (!failed && known && !strncmp(path, watched, known) && !strcmp(path + known, "-wal"))
        note('U', 'w', NULL, 0, 0);
    return failed;
}

ssize_t send(int fd, const void *data, size_t size, int flags) {
    REAL(ssize_t, send, int, const void *, size_t, int);
    if (memmem(data, size, "{\"ok\":true", 10)) note('A', 0, data, size, 0);
    return real(fd, data, size, flags);
}
