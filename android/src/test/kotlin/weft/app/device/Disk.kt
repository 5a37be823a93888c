package weft.app.device

import android.system.ErrnoException
import android.system.Os
import android.system.OsConstants
import java.io.File
import java.io.FileDescriptor
import java.io.RandomAccessFile
import java.nio.ByteBuffer
import java.nio.channels.FileChannel
import java.nio.file.Files
import java.nio.file.StandardCopyOption
import java.nio.file.StandardOpenOption
import java.util.Collections
import java.util.IdentityHashMap
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements

/**
 * The system's calls on files, done on this machine's disk, which fails as it is told. It remembers what was not synced, so that
 * the power can go.
 */
@Implements(Os::class)
class Disk {
    companion object {
        private class Opened(val path: File, val channel: FileChannel?)
        private class Undo(val of: File, val undo: () -> Unit)

        private val opened: MutableMap<FileDescriptor, Opened> = Collections.synchronizedMap(IdentityHashMap())
        private val unsynced = mutableListOf<Undo>()

        /** Called before each call, with its name. */
        @Volatile var before: (String) -> Unit = {}
        /** The error number of calls that take room on the disk, if it has none left: new files, and files that grow. */
        @Volatile var full: Int? = null
        val isAllClosed: Boolean get() = opened.isEmpty()

        fun reset() {
            before = {}
            full = null
            opened.clear()
            unsynced.clear()
        }

        /** What was not synced is gone. */
        fun losePower() {
            unsynced.reversed().forEach { it.undo() }
            unsynced.clear()
            opened.clear()
        }

        @JvmStatic @Implementation
        fun open(path: String, flags: Int, mode: Int): FileDescriptor {
            before("open")
            val file = File(path)
            if (file.isDirectory) return FileDescriptor().also { opened[it] = Opened(file, null) }
            val fresh = !file.exists()
            if (fresh && flags and OsConstants.O_CREAT == 0) throw ErrnoException("open", OsConstants.ENOENT)
            if (fresh) full?.let { throw ErrnoException("open", it) }
            val was = if (fresh) null else file.readBytes()
            val options = mutableSetOf(StandardOpenOption.READ)
            if (flags and (OsConstants.O_WRONLY or OsConstants.O_RDWR) != 0) options += StandardOpenOption.WRITE
            if (flags and OsConstants.O_CREAT != 0) options += StandardOpenOption.CREATE
            if (flags and OsConstants.O_TRUNC != 0) options += StandardOpenOption.TRUNCATE_EXISTING
            val channel = FileChannel.open(file.toPath(), options)
            if (fresh) later(file.parentFile) { file.delete() }
            else if (flags and OsConstants.O_TRUNC != 0) later(file) { file.writeBytes(was!!) }
            return FileDescriptor().also { opened[it] = Opened(file, channel) }
        }

        @JvmStatic @Implementation
        fun pwrite(fd: FileDescriptor, bytes: ByteArray, offset: Int, count: Int, at: Long): Int {
            before("pwrite")
            val (file, channel) = of(fd)
            val was = file.readBytes()
            if (at + count > was.size) full?.let { throw ErrnoException("pwrite", it) }
            // Half of it first: the power goes in the middle of a write, too.
            val half = (count + 1) / 2
            channel!!.write(ByteBuffer.wrap(bytes, offset, half), at)
            later(file) { overwrite(file, was) }
            return half
        }

        @JvmStatic @Implementation
        fun pread(fd: FileDescriptor, bytes: ByteArray, offset: Int, count: Int, at: Long): Int {
            before("pread")
            return maxOf(0, of(fd).second!!.read(ByteBuffer.wrap(bytes, offset, minOf(count, 5000)), at))
        }

        @JvmStatic @Implementation
        fun fsync(fd: FileDescriptor) {
            before("fsync")
            val file = of(fd).first
            synchronized(unsynced) { unsynced.removeAll { it.of == file } }
        }

        @JvmStatic @Implementation
        fun rename(from: String, to: String) {
            before("rename")
            val (source, target) = File(from) to File(to)
            val was = target.takeIf { it.exists() }?.readBytes()
            val now = source.readBytes()
            val moved = synchronized(unsynced) { unsynced.filter { it.of == source } }
            Files.move(source.toPath(), target.toPath(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE)
            // What was not synced of the file is not there under its new name either.
            if (moved.isNotEmpty()) later(target) { overwrite(target, ByteArray(0)) }
            later(target.parentFile) {
                source.writeBytes(now)
                if (was == null) target.delete() else target.writeBytes(was)
            }
        }

        @JvmStatic @Implementation
        fun remove(path: String) {
            before("remove")
            val file = File(path)
            if (!file.exists()) throw ErrnoException("remove", OsConstants.ENOENT)
            val was = file.readBytes()
            file.delete()
            later(file.parentFile) { file.writeBytes(was) }
        }

        @JvmStatic @Implementation
        fun close(fd: FileDescriptor) {
            opened.remove(fd)?.channel?.close()
        }

        /** What a loss of power does, unless this file or folder is synced first. */
        private fun later(of: File, undo: () -> Unit) = synchronized(unsynced) { unsynced += Undo(of, undo) }

        private fun of(fd: FileDescriptor) = checkNotNull(opened[fd]).let { it.path to it.channel }

        private fun overwrite(file: File, bytes: ByteArray) {
            if (file.exists()) RandomAccessFile(file, "rw").use {
                it.setLength(bytes.size.toLong())
                it.write(bytes)
            }
        }
    }
}
